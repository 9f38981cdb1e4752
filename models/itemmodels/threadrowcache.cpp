// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/threadrowcache.h>

#include <algorithm>
#include <utility>

namespace limber {

ThreadRowCache::ThreadRowCache(int bound)
    : m_bound(bound)
{
}

const ThreadRow *ThreadRowCache::find(qint64 row) const
{
    const auto entry = m_rows.constFind(row);
    if (entry == m_rows.cend())
        return nullptr;
    entry->used = ++m_uses;
    return &entry->row;
}

bool ThreadRowCache::isFresh(qint64 row) const
{
    const auto entry = m_rows.constFind(row);
    return entry != m_rows.cend() && !entry->stale;
}

bool ThreadRowCache::insert(ThreadRow row)
{
    const qint64 id = row.row;
    Entry &entry = m_rows[id];
    const bool different = entry.used == 0 || entry.row != row;
    entry.stale = false;
    entry.used = std::max<quint64>(entry.used, ++m_uses);
    if (different)
        entry.row = std::move(row);
    if (m_rows.size() > m_bound)
        shrink();
    return different;
}

void ThreadRowCache::markStale(const std::vector<qint64> &rows)
{
    for (const qint64 row : rows) {
        if (const auto entry = m_rows.find(row); entry != m_rows.end())
            entry->stale = true;
    }
}

void ThreadRowCache::markAllStale()
{
    for (Entry &entry : m_rows)
        entry.stale = true;
}

std::vector<qint64> ThreadRowCache::recentlyUsedStale(int most) const
{
    std::vector<std::pair<quint64, qint64>> stale;
    for (auto entry = m_rows.cbegin(); entry != m_rows.cend(); ++entry) {
        if (entry->stale)
            stale.emplace_back(entry->used, entry.key());
    }
    const auto end = stale.begin() + std::min<std::ptrdiff_t>(most, std::ssize(stale));
    std::partial_sort(stale.begin(), end, stale.end(), std::greater());
    std::vector<qint64> rows;
    std::transform(stale.begin(), end, std::back_inserter(rows), [](const auto &one) { return one.second; });
    return rows;
}

std::vector<qint64> ThreadRowCache::ids() const
{
    return {m_rows.keyBegin(), m_rows.keyEnd()};
}

qint64 ThreadRowCache::rowOf(const ThreadRef &ref) const
{
    for (auto entry = m_rows.cbegin(); entry != m_rows.cend(); ++entry) {
        if (entry->row.ref == ref)
            return entry.key();
    }
    return 0;
}

void ThreadRowCache::shrink()
{
    std::vector<quint64> uses;
    uses.reserve(static_cast<size_t>(m_rows.size()));
    for (const Entry &entry : std::as_const(m_rows))
        uses.push_back(entry.used);
    // A quarter at once, so that the next rows do not each cost a look at all of them.
    const auto limit = uses.begin() + std::ssize(uses) / 4;
    std::nth_element(uses.begin(), limit, uses.end());
    m_rows.removeIf([oldest = *limit](const auto &entry) { return entry.value().used < oldest; });
}

} // namespace limber
