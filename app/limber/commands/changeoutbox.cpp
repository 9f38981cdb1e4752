// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/changeoutbox.h>
#include <app/limber/commands/outboxjson.h>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec ChangeOutbox::spec(Change change)
{
    CommandSpec spec;
    spec.name = change == Change::Drop ? u"outbox drop"_s : u"outbox retry"_s;
    spec.arguments = tr("UUID");
    spec.summary = change == Change::Drop ? tr("Take something out of the outbox for good.")
                                          : tr("Try something in the outbox once more, with the next sync.");
    spec.access = CommandSpec::Access::Writes;
    spec.least = spec.most = 1;
    spec.make = [change](Application &application, Terminal &terminal, const QCommandLineParser &parser) {
        return std::make_unique<ChangeOutbox>(application, terminal, parser.positionalArguments().constFirst(), change);
    };
    return spec;
}

ChangeOutbox::ChangeOutbox(Application &application, Terminal &terminal, QString uuid, Change change)
    : TerminalCommand(application, terminal)
    , m_uuid(std::move(uuid))
    , m_change(change)
{
}

void ChangeOutbox::start()
{
    const QFuture<Result<OutboxPost>> changed = m_change == Change::Drop ? store().dropPost(m_uuid) : store().retryPost(m_uuid);
    deliver(changed, this, [this](const Result<OutboxPost> &post) {
        if (post)
            tell(*post);
        else
            explain(post.failure());
    });
}

void ChangeOutbox::tell(const OutboxPost &post)
{
    if (terminal().json())
        terminal().print(outboxJson(post));
    else if (m_change == Change::Drop)
        terminal().print(tr("%1: out of the outbox", "an identifier").arg(post.uuid));
    else
        terminal().print(tr("%1: tried again with the next sync", "an identifier").arg(post.uuid));
    Q_EMIT finished(ExitStatus::Done);
}

void ChangeOutbox::explain(const Failure &failure)
{
    if (failure.kind == Failure::Kind::NotFound) {
        findNothing(tr("Nothing in the outbox is called “%1”. See: limber outbox").arg(m_uuid));
    } else if (failure.kind == Failure::Kind::Refused) {
        terminal().printError(tr("%1 is being sent at this moment. Try again in a while.", "an identifier").arg(m_uuid));
        Q_EMIT finished(ExitStatus::Failed);
    } else {
        fail(failure);
    }
}

} // namespace limber
