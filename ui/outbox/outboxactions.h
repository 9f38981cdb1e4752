// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/draft.h>
#include <models/domain/failure.h>
#include <models/domain/fielderror.h>
#include <models/domain/outboxpost.h>
#include <models/store/store.h>

#include <QList>
#include <QObject>
#include <QString>

namespace limber {

class UndoStack;

/// What a person can do with an entry of the outbox, wherever they see it.
class OutboxActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxActions)

public:
    /// Both must outlive it.
    OutboxActions(Store &store, UndoStack &undo, QObject *parent = nullptr);

    /// Something can be done with it now: it is not on its way this very moment.
    [[nodiscard]] static bool isAtRest(const OutboxPost &post) { return post.state != OutboxPost::State::Sending; }
    /// There is a text to be changed.
    [[nodiscard]] static bool canEdit(const OutboxPost &post);

    /// Back to a draft: editRequested() follows.
    void edit(const OutboxPost &post);
    void sendNow(const OutboxPost &post);
    void setHeld(const OutboxPost &post, bool held);
    /// Can be undone.
    void drop(const OutboxPost &post);

Q_SIGNALS:
    /// A draft is to be opened, with what the community had against it.
    void editRequested(const QString &draft, const QList<limber::FieldError> &refused);
    /// A community is to be tried now.
    void pushRequested(const QString &community);
    void failed(const limber::Failure &failure);

private:
    Store &m_store;
    UndoStack &m_undo;
};

} // namespace limber
