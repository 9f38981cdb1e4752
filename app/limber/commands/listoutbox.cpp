// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/listoutbox.h>
#include <app/limber/commands/outboxjson.h>
#include <ui/outbox/outboxtext.h>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec ListOutbox::spec()
{
    CommandSpec spec;
    spec.name = u"outbox"_s;
    spec.summary = tr("List what is on its way to the communities, and what keeps it.");
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &) {
        return std::make_unique<ListOutbox>(application, terminal);
    };
    return spec;
}

void ListOutbox::start()
{
    take(store().outbox(), [this](const QList<OutboxPost> &posts) {
        print(posts);
        Q_EMIT finished(ExitStatus::Done);
    });
}

void ListOutbox::print(const QList<OutboxPost> &posts)
{
    const Timestamp now = application().clock().now();
    QList<QStringList> table;
    for (const OutboxPost &post : posts) {
        if (terminal().json())
            terminal().print(outboxJson(post));
        else
            table.append({post.uuid, OutboxText::kind(post), OutboxText::state(post, now), OutboxText::title(post)});
    }
    if (terminal().json())
        return;
    if (posts.isEmpty())
        terminal().print(tr("Nothing is on its way."));
    else
        terminal().printTable(table);
}

} // namespace limber
