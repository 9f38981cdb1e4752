// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/communityjson.h>
#include <app/limber/commands/listcommunities.h>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec ListCommunities::spec()
{
    CommandSpec spec;
    spec.name = u"community list"_s;
    spec.summary = tr("List the communities that this profile follows.");
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &) {
        return std::make_unique<ListCommunities>(application, terminal);
    };
    return spec;
}

void ListCommunities::start()
{
    take(store().communities(), [this](const QList<Community> &communities) {
        if (communities.isEmpty()) {
            findNothing(tr("This profile follows no community. Add one with: limber community add URL"));
            return;
        }
        QList<QStringList> rows;
        for (const Community &community : communities) {
            if (terminal().json())
                terminal().print(communityJson(community));
            else
                rows.append(communityRow(community));
        }
        terminal().printTable(rows);
        Q_EMIT finished(ExitStatus::Done);
    });
}

} // namespace limber
