// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/listtopics.h>
#include <models/wire/itemjson.h>

#include <QLocale>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec ListTopics::spec()
{
    CommandSpec spec;
    spec.name = u"topics"_s;
    spec.summary = tr("List the topics, with how many threads each has.");
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &) {
        return std::make_unique<ListTopics>(application, terminal);
    };
    return spec;
}

void ListTopics::start()
{
    take(store().topics({}), [this](const QList<LibraryCounts::TopicCount> &all) {
        if (all.isEmpty()) {
            findNothing(tr("No topic is here yet. Fetch what is new with: limber sync"));
            return;
        }
        QList<QStringList> rows;
        for (const auto &count : all) {
            if (terminal().json())
                terminal().print(wire::toJson(count.topic));
            else
                rows.append({count.topic.id, QLocale().toString(count.threads), count.topic.title});
        }
        terminal().printTable(rows);
        Q_EMIT finished(ExitStatus::Done);
    });
}

} // namespace limber
