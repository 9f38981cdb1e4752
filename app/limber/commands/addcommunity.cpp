// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/addcommunity.h>
#include <app/limber/commands/communityjson.h>
#include <app/limber/communityaddress.h>

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
    spec.options = {{u"allow-http"_s, tr("Allow plain HTTP to another computer: anyone on the way can read and change what is fetched.")}};
    spec.complaint = [](const QCommandLineParser &parser) {
        return CommunityAddress::of(parser.positionalArguments().constFirst(), parser.isSet(u"allow-http"_s)).complaint;
    };
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &parser) {
        Community community;
        community.kind = u"limber"_s;
        community.allowHttp = parser.isSet(u"allow-http"_s);
        community.url = CommunityAddress::of(parser.positionalArguments().constFirst(), community.allowHttp).url;
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
            add(*info);
        else
            fail(info.failure(), m_community.url.toDisplayString());
    });
}

void AddCommunity::add(const CommunityInfo &info)
{
    m_community.info = info;
    take(store().addCommunity(m_community), [this](const Community &added) {
        if (terminal().json())
            terminal().print(communityJson(added));
        else
            terminal().print(
                tr("Added %1 as “%2”. Fetch it with: limber sync", "a community's name, then its short id").arg(added.info.name, added.id));
        Q_EMIT finished(ExitStatus::Done);
    });
}

} // namespace limber
