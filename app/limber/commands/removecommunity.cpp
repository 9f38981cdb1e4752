// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/communityjson.h>
#include <app/limber/commands/removecommunity.h>
#include <models/domain/toint.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec RemoveCommunity::spec()
{
    CommandSpec spec;
    spec.name = u"community remove"_s;
    spec.arguments = tr("ID");
    spec.summary = tr("Stop following a community, and forget what was fetched of it; saved threads stay.");
    spec.access = CommandSpec::Access::Writes;
    spec.least = spec.most = 1;
    spec.options = {{u"yes"_s, tr("Remove it even while posts wait to be sent.")}};
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &parser) {
        return std::make_unique<RemoveCommunity>(application, terminal, parser.positionalArguments().constFirst(), parser.isSet(u"yes"_s));
    };
    return spec;
}

RemoveCommunity::RemoveCommunity(Application &application, Terminal &terminal, QString id, bool anyway)
    : TerminalCommand(application, terminal)
    , m_id(std::move(id))
    , m_anyway(anyway)
{
}

void RemoveCommunity::start()
{
    take(store().communities(), [this](const QList<Community> &communities) {
        const auto found = std::find_if(communities.begin(), communities.end(), [this](const Community &one) { return one.id == m_id; });
        if (found == communities.end())
            findNothing(tr("There is no community “%1”. See: limber community list").arg(m_id));
        else if (m_anyway)
            remove(*found);
        else
            lookForPosts(*found);
    });
}

void RemoveCommunity::lookForPosts(const Community &community)
{
    take(store().outbox(), [this, community](const QList<OutboxPost> &posts) {
        const auto waiting = std::count_if(posts.begin(), posts.end(), [this](const OutboxPost &post) { return post.community == m_id; });
        if (waiting == 0) {
            remove(community);
            return;
        }
        terminal().printError(tr("%n post(s) wait to be sent there. They could not be sent any more; to remove it all the same, add --yes",
            nullptr, toInt(waiting)));
        Q_EMIT finished(ExitStatus::Failed);
    });
}

void RemoveCommunity::remove(const Community &community)
{
    take(store().removeCommunity(community.id), [this, community](Done) {
        if (terminal().json())
            terminal().print(communityJson(community));
        else
            terminal().print(tr("Removed %1.").arg(community.info.name));
        Q_EMIT finished(ExitStatus::Done);
    });
}

} // namespace limber
