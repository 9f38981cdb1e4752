// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/remoteimage.h>
#include <models/domain/thread.h>
#include <models/store/connection.h>
#include <models/store/releasedcopy.h>

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
    /// Saved, and the cache has other texts than the copy.
    [[nodiscard]] bool isChanged(const ThreadRef &ref);
    [[nodiscard]] bool isEmpty() const { return m_refs.isEmpty(); }
    /// Copies the whole thread; nothing happens where the cache does not have it.
    void save(const ThreadRef &ref, Timestamp now);
    void release(const ThreadRef &ref);
    /// Replaces the copy by what the cache has; its pictures stay. Answers the copy as it was; none, and nothing happens, where one of the
    /// two is missing.
    [[nodiscard]] std::optional<ReleasedCopy> renew(const ThreadRef &ref, Timestamp now);
    /// Keeps a fetched picture with the copy. False, and nothing happens, where the thread is not saved.
    [[nodiscard]] bool addImage(const ThreadRef &ref, const RemoteImage &image);
    /// mine.sqlite has been replaced: looks again at what is saved.
    void reload();
    /// Lets the copy go, and answers it for restore(). Nothing happens where there is none.
    [[nodiscard]] ReleasedCopy take(const ThreadRef &ref);
    /// Puts back what take() answered, in place of what was saved since, and brings it up to date. False where its community is here under
    /// another name by now.
    [[nodiscard]] bool restore(const ReleasedCopy &copy);
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

    /// Whether the thread has an answer that the copy has not. Pure.
    [[nodiscard]] static bool lacksAnswers(const Thread &saved, const Thread &thread);

private:
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
