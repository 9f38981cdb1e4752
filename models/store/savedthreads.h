// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <models/store/connection.h>

#include <QSet>

#include <optional>

namespace limber {

/// The saved copies in mine.sqlite, kept beside what the cache holds. Each function that changes is one transaction of mine.sqlite, and can
/// be repeated; none writes the cache. Writer's thread. Throws SqlError.
class SavedThreads final
{
    Q_DISABLE_COPY_MOVE(SavedThreads)

public:
    SavedThreads(Connection &cache, Connection &mine);

    [[nodiscard]] bool isSaved(const ThreadRef &ref) const { return m_refs.contains(ref); }
    /// Saved, with every answer that the cache holds.
    [[nodiscard]] bool isComplete(const ThreadRef &ref);
    [[nodiscard]] bool isEmpty() const { return m_refs.isEmpty(); }
    /// Copies the whole thread; nothing happens where the cache does not have it.
    void save(const ThreadRef &ref, Timestamp now);
    void release(const ThreadRef &ref);
    /// Brings into the saved copy what the cache has and the copy has not; takes nothing from it. The thread is gone no more if the cache
    /// has it.
    void catchUp(const QSet<ThreadRef> &refs);
    /// After a failure of catchUp(): the next one looks at every copy.
    void catchUpLater() { m_behind = true; }
    /// The same for every copy: finishes what a killed process left half-way.
    void catchUpAll() { catchUp(m_refs); }
    /// Those of a community that the cache does not hold.
    [[nodiscard]] QSet<ThreadRef> missing(const QString &community);
    void markGone(const QSet<ThreadRef> &refs);
    /// All of a community's, within the caller's transaction of mine.sqlite.
    void markGoneWithin(const QString &community);
    /// The copy's row as lists name it: below zero. None if the thread is not saved.
    [[nodiscard]] std::optional<qint64> copyRow(const ThreadRef &ref);

private:
    [[nodiscard]] static bool lacksAnswers(const Thread &saved, const Thread &thread);
    [[nodiscard]] static bool lacks(const Thread &saved, const Thread &thread);
    void insert(const Thread &thread, Timestamp now);
    /// Inside a transaction.
    void addMissing(qint64 copy, const Thread &thread);

    Connection &m_cache;
    Connection &m_mine;
    QSet<ThreadRef> m_refs; // what is saved: asked for each thread that a page touches
    bool m_behind = false;
};

} // namespace limber
