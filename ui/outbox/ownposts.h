// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/thread.h>
#include <models/store/store.h>

#include <QObject>
#include <QString>

namespace limber {

class Preferences;
class UndoStack;

/// What whoever is signed in may do with posts that their community has: their own, or any where they are an editor. All of it goes into
/// the outbox, and can be taken back until it is on its way.
class OwnPosts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnPosts)

public:
    /// All must outlive it.
    OwnPosts(Store &store, const Clock &clock, const Preferences &preferences, UndoStack &undo, QObject *parent = nullptr);

    /// The post can be changed and withdrawn.
    [[nodiscard]] static bool canChange(const Thread &thread, const QString &post);
    /// An answer of the thread can be accepted.
    [[nodiscard]] static bool canAccept(const Thread &thread);

    void withdraw(const Thread &thread, const QString &post);
    /// Accepts this answer; none where it is empty.
    void accept(const Thread &thread, const QString &answer);

private:
    void queue(const QString &community, const Outgoing &outgoing, const QString &name, const QString &sentence);

    Store &m_store;
    const Clock &m_clock;
    const Preferences &m_preferences;
    UndoStack &m_undo;
};

} // namespace limber
