// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/addcommunity.h>
#include <app/limber/commands/communityjson.h>
#include <app/limber/communityaddress.h>

#include <QDir>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec AddCommunity::spec()
{
    CommandSpec spec;
    spec.name = u"community add"_s;
    spec.arguments = tr("URL");
    spec.summary = tr("Ask an endpoint who it is, and follow its community.");
    spec.access = CommandSpec::Access::Writes;
    spec.least = spec.most = 1;
    spec.options = {{u"token-file"_s, tr("Read your token from this file at each use; it must be yours alone (chmod 600)."), tr("file")},
        {u"allow-http"_s, tr("Allow plain HTTP to another computer: anyone on the way can read and change what is fetched.")}};
    spec.complaint = [](const QCommandLineParser &parser) {
        if (parser.isSet(u"token-file"_s) && parser.value(u"token-file"_s).isEmpty())
            return tr("--token-file needs a file.");
        return CommunityAddress::of(parser.positionalArguments().constFirst(), parser.isSet(u"allow-http"_s)).complaint;
    };
    spec.makeFrom = [](Application &application, Terminal &terminal, const QCommandLineParser &parser, const CommandInput &input) {
        Community community;
        community.kind = u"limber"_s;
        community.allowHttp = parser.isSet(u"allow-http"_s);
        community.url = CommunityAddress::of(parser.positionalArguments().constFirst(), community.allowHttp).url;
        if (parser.isSet(u"token-file"_s))
            community.tokenFile = QDir::cleanPath(QDir(input.folder).absoluteFilePath(parser.value(u"token-file"_s)));
        return std::make_unique<AddCommunity>(application, terminal, std::move(community));
    };
    return spec;
}

AddCommunity::AddCommunity(Application &application, Terminal &terminal, Community community)
    : TerminalCommand(application, terminal)
    , m_community(std::move(community))
{
}

void AddCommunity::start()
{
    m_endpoint = application().endpoints().make(m_community);
    terminal().showProgress(tr("Asking %1 who it is…").arg(m_community.url.toDisplayString()));
    deliver(m_endpoint->discover(m_stop.get_token()), this, [this](const Result<CommunityInfo> &info) {
        if (info)
            signIn(*info);
        else
            fail(info.failure(), m_community.url.toDisplayString());
    });
}

void AddCommunity::signIn(const CommunityInfo &info)
{
    m_community.info = info;
    if (m_community.tokenFile.isEmpty()) {
        take(store().addCommunity(m_community), [this](const Community &added) { tell(added); });
        return;
    }
    deliver(m_endpoint->me(m_stop.get_token()), this, [this](const Result<Person> &me) {
        if (me)
            add(*me);
        else
            explain(me.failure());
    });
}

void AddCommunity::add(const Person &me)
{
    take(store().addCommunity(m_community), [this, me](const Community &added) {
        take(store().setTokenFile(added.id, m_community.tokenFile), [this, added, me](Done) {
            take(store().setMe(added.id, me), [this, added, me](Done) {
                if (!terminal().json())
                    terminal().print(tr("You are %1 there.", "a person's name").arg(me.name));
                tell(added);
            });
        });
    });
}

void AddCommunity::tell(const Community &added)
{
    if (terminal().json())
        terminal().print(communityJson(added));
    else
        terminal().print(
            tr("Added %1 as “%2”. Fetch it with: limber sync", "a community's name, then its short id").arg(added.info.name, added.id));
    Q_EMIT finished(ExitStatus::Done);
}

void AddCommunity::explain(const Failure &failure)
{
    if (failure.kind == Failure::Kind::SignInNeeded) {
        terminal().printError(
            tr("%1 does not know the token in %2. Ask the people who run it for another.", "a community's name, then a file")
                .arg(m_community.info.name, m_community.tokenFile));
        Q_EMIT finished(ExitStatus::Failed);
    } else if (failure.kind == Failure::Kind::Refused) {
        terminal().printError(tr("The token was not used: %1", "technical details in English").arg(failure.detail));
        Q_EMIT finished(ExitStatus::Failed);
    } else {
        fail(failure, m_community.url.toDisplayString());
    }
}

} // namespace limber
