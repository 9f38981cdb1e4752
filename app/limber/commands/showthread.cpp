// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/showthread.h>
#include <app/limber/commands/threadjson.h>
#include <ui/outbox/outboxtext.h>
#include <ui/presentation/humandate.h>

#include <QLocale>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec ShowThread::spec()
{
    CommandSpec spec;
    spec.name = u"show"_s;
    spec.arguments = tr("REF");
    spec.summary = tr("Print one thread: the question and its answers.");
    spec.least = spec.most = 1;
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &parser) {
        return std::make_unique<ShowThread>(application, terminal, parser.positionalArguments());
    };
    return spec;
}

void ShowThread::work(const ThreadRef &ref, const QString &name)
{
    takeFor(name, store().thread(ref), [this, name](const Thread &thread) {
        if (terminal().json())
            terminal().print(threadJson(thread, name));
        else
            print(thread);
        goOn(ExitStatus::Done);
    });
}

void ShowThread::print(const Thread &thread)
{
    terminal().print(thread.question.title);
    if (!thread.topics.isEmpty()) {
        QStringList topics;
        for (const Topic &topic : thread.topics)
            topics.append(topic.title);
        terminal().print(QLocale().createSeparatedList(topics));
    }
    if (thread.pendingQuestion)
        terminal().print(tr("Not posted yet."));
    if (thread.gone)
        terminal().print(tr("No longer in the community: this is the copy that you saved."));
    printPost(thread, thread.question.author, thread.question.created, thread.question.body, false);
    for (const Answer &answer : thread.answers)
        printPost(thread, answer.author, answer.created, answer.body, answer.id == thread.question.accepted);
    for (const OutboxPost &post : thread.pending)
        printPending(post);
}

void ShowThread::printPost(const Thread &thread, const QString &author, Timestamp created, const QString &body, bool accepted)
{
    const QString name = author.isEmpty() ? tr("somebody who left") : thread.people.value(author).name;
    const QString who = name.isEmpty() ? author : name;
    const QString when = HumanDate(application().clock().now()).date(created);
    terminal().print(u"\n--- "_s
        + (accepted ? tr("%1, %2, accepted", "who wrote it, then when").arg(who, when)
                    : tr("%1, %2", "who wrote it, then when").arg(who, when))
        + u'\n');
    terminal().print(body);
}

void ShowThread::printPending(const OutboxPost &post)
{
    const QString state = OutboxText::state(post, application().clock().now());
    terminal().print(u"\n--- "_s + tr("%1: %2", "what waits in the outbox, then how it stands").arg(OutboxText::kind(post), state) + u'\n');
    // A question that waits has been printed as the thread's own.
    const bool said = post.outgoing.verb == Outgoing::Verb::Post && !post.outgoing.content.isAnswer();
    if (!said && !post.outgoing.content.body.isEmpty())
        terminal().print(post.outgoing.content.body);
}

} // namespace limber
