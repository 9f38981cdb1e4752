// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadrow.h>

#include <QHash>
#include <QtGlobal>

#include <vector>

namespace limber {

/// The rows that a long list has seen lately, by row id. A row whose thread has changed since is stale: still good to show until the new
/// one is here. One thread.
class ThreadRowCache final
{
public:
    /// Holds at most `bound` rows; the least recently found go first.
    explicit ThreadRowCache(int bound);

    /// The row, or null; good until the next insert(). Counts as a use.
    [[nodiscard]] const ThreadRow *find(qint64 row) const;
    /// Whether the row is here and not stale.
    [[nodiscard]] bool isFresh(qint64 row) const;
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    /// Takes the row for fresh. False if it is what was here already.
    bool insert(ThreadRow row);
    /// Says that these have changed (ids in any order; those that are not here do not matter).
    void markStale(const std::vector<qint64> &rows);
    void markAllStale();
    void remove(qint64 row) { m_rows.remove(row); }
    void clear() { m_rows.clear(); }
    /// The stale rows that were found most recently, `most` at most.
    [[nodiscard]] std::vector<qint64> recentlyUsedStale(int most) const;
    [[nodiscard]] std::vector<qint64> ids() const;
    /// The id of a thread that is here, 0 for none.
    [[nodiscard]] qint64 rowOf(const ThreadRef &ref) const;

private:
    struct Entry
    {
        ThreadRow row;
        bool stale = false;
        mutable quint64 used = 0;
    };

    void shrink();

    int m_bound;
    QHash<qint64, Entry> m_rows;
    mutable quint64 m_uses = 0;
};

} // namespace limber
