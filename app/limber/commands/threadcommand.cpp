// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/threadcommand.h>
#include <app/limber/commands/threadname.h>

namespace limber {

using namespace Qt::StringLiterals;

ThreadCommand::ThreadCommand(Application &application, Terminal &terminal, QStringList names)
    : TerminalCommand(application, terminal)
    , m_names(std::move(names))
{
}

void ThreadCommand::start()
{
    find();
}

void ThreadCommand::find()
{
    const ThreadRef wanted = parseThreadName(m_names.constFirst());
    deliver(store().findThreads(wanted.id), this, [this, wanted](const Result<QList<ThreadRef>> &same) {
        if (!same)
            fail(same.failure());
        else if (same->isEmpty())
            findInOutbox(wanted);
        else
            choose(wanted, *same);
    });
}

void ThreadCommand::findInOutbox(const ThreadRef &wanted)
{
    take(store().outbox(), [this, wanted](const QList<OutboxPost> &posts) {
        QList<ThreadRef> same;
        for (const OutboxPost &post : posts) {
            if (post.outgoing.verb == Outgoing::Verb::Post && post.outgoing.post == wanted.id && !post.outgoing.content.isAnswer())
                same.append({post.community, wanted.id});
        }
        choose(wanted, same);
    });
}

void ThreadCommand::choose(const ThreadRef &wanted, const QList<ThreadRef> &same)
{
    if (wanted.community.isEmpty() && same.size() > 1) {
        QStringList choices;
        for (const ThreadRef &ref : same)
            choices.append(threadName(ref, same));
        terminal().printError(tr("Several communities have “%1”. Say which: %2", "an id, then the names to choose from")
                                  .arg(wanted.id, choices.join(tr(", ", "between names"))));
        goOn(ExitStatus::WrongUsage);
        return;
    }
    for (const ThreadRef &ref : same) {
        if (wanted.community.isEmpty() || wanted.community == ref.community) {
            work(ref, threadName(ref, same));
            return;
        }
    }
    failFor(m_names.constFirst(), {Failure::Kind::NotFound, {}, {}, {}});
}

void ThreadCommand::failFor(const QString &name, const Failure &failure)
{
    if (failure.kind != Failure::Kind::NotFound) {
        goOn(say(failure, name));
        return;
    }
    terminal().printError(tr("There is no thread “%1” here. See: limber list, or fetch what is new with: limber sync").arg(name));
    goOn(ExitStatus::NothingFound);
}

void ThreadCommand::goOn(ExitStatus status)
{
    m_status = worse(m_status, status);
    m_names.removeFirst();
    if (m_names.isEmpty())
        Q_EMIT finished(m_status);
    else
        find();
}

} // namespace limber
