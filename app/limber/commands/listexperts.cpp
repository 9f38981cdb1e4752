// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/listexperts.h>
#include <models/wire/itemjson.h>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec ListExperts::spec()
{
    CommandSpec spec;
    spec.name = u"experts"_s;
    spec.summary = tr("List the experts and editors: who they are and who brought them.");
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &) {
        return std::make_unique<ListExperts>(application, terminal);
    };
    return spec;
}

void ListExperts::start()
{
    take(store().experts({}), [this](const QList<Expert> &all) {
        if (all.isEmpty()) {
            findNothing(tr("No expert is here yet. Fetch what is new with: limber sync"));
            return;
        }
        QList<QStringList> rows;
        for (const auto &expert : all) {
            if (terminal().json())
                terminal().print(wire::toJson(expert.person));
            else
                rows.append({expert.person.id, expert.person.name, expert.person.headline,
                    expert.person.sharedBy.isEmpty() ? QString() : tr("shared by %1").arg(expert.person.sharedBy)});
        }
        terminal().printTable(rows);
        Q_EMIT finished(ExitStatus::Done);
    });
}

} // namespace limber
