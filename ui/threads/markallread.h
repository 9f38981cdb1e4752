// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace limber {

class UndoStack;

/// Marks a whole list as read: one command, to be undone and done again, that may take seconds. Says how far it has come, and can be
/// stopped.
class MarkAllRead final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkAllRead)

public:
    /// Both must outlive it.
    MarkAllRead(Store &store, UndoStack &undo, QObject *parent = nullptr);

    /// Nothing while it is under way.
    void start(const ThreadQuery &query);
    /// Stops what is under way, which is taken back then.
    void cancel();

Q_SIGNALS:
    /// It is being written: for the first time, or while it is undone or done again.
    void begun();
    void progressed(int done, int all);
    /// However it went.
    void ended();
    /// What came of it, where that cannot be undone: in words for the status bar.
    void announced(const QString &message);

private:
    using Answer = QFuture<Result<ReadMarksBefore>>;
    struct Marks;

    [[nodiscard]] QFuture<Result<Done>> write(const std::shared_ptr<Marks> &marks);
    void watch(const Answer &answer, const std::shared_ptr<Marks> &marks, const std::shared_ptr<QPromise<Result<Done>>> &promise);
    void end(const Result<Done> &result, const std::shared_ptr<QPromise<Result<Done>>> &promise);

    Store &m_store;
    UndoStack &m_undo;
    Answer m_answer; ///< that is waited for
    bool m_underWay = false;
    bool m_cancelled = false; ///< what is under way, or was last
};

} // namespace limber
