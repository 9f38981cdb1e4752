// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/outbox/outboxactions.h>
#include <ui/undo/undostack.h>

#include <memory>

namespace limber {

OutboxActions::OutboxActions(Store &store, UndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_undo(undo)
{
}

bool OutboxActions::canEdit(const OutboxPost &post)
{
    const bool text = post.outgoing.verb == Outgoing::Verb::Post || post.outgoing.verb == Outgoing::Verb::Edit;
    return text && isAtRest(post);
}

void OutboxActions::edit(const OutboxPost &post)
{
    const QList<FieldError> refused = post.state == OutboxPost::State::Refused && post.reason ? post.reason->fields : QList<FieldError>();
    deliver(m_store.takeBack(post.uuid), this, [this, refused](const Result<Draft> &draft) {
        if (draft)
            Q_EMIT editRequested(draft->uuid, refused);
        else
            Q_EMIT failed(draft.failure());
    });
}

void OutboxActions::sendNow(const OutboxPost &post)
{
    deliver(m_store.retryPost(post.uuid), this, [this](const Result<OutboxPost> &queued) {
        if (queued)
            Q_EMIT pushRequested(queued->community);
        else
            Q_EMIT failed(queued.failure());
    });
}

void OutboxActions::setHeld(const OutboxPost &post, bool held)
{
    deliver(m_store.holdPost(post.uuid, held), this, [this](const Result<OutboxPost> &kept) {
        if (!kept)
            Q_EMIT failed(kept.failure());
    });
}

void OutboxActions::drop(const OutboxPost &post)
{
    const auto dropped = std::make_shared<OutboxPost>();
    const UndoStep take(
        [&store = m_store, uuid = post.uuid] { return store.dropPost(uuid); }, [dropped](const OutboxPost &was) { *dropped = was; });
    const UndoStep putBack([&store = m_store, dropped] { return store.restorePost(*dropped); });
    //: For Edit ▸ Undo: something that was about to be sent was deleted.
    m_undo.run({tr("Delete From Outbox"), tr("It is deleted from the outbox, and will not be sent."), take, putBack});
}

} // namespace limber
