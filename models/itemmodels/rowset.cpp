// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/rowset.h>

#include <algorithm>
#include <utility>

namespace limber {

namespace {

constexpr qint64 bitsForEach = 64; // as much memory as the ids themselves take

} // namespace

RowSet::RowSet(std::vector<qint64> ids)
{
    if (ids.empty())
        return;
    const auto [least, greatest] = std::ranges::minmax(ids);
    if (greatest - least >= bitsForEach * static_cast<qint64>(ids.size())) {
        m_sorted = std::move(ids);
        std::ranges::sort(m_sorted);
        return;
    }
    m_least = least;
    m_bits.resize(static_cast<size_t>(greatest - least + 1));
    for (const qint64 id : ids)
        m_bits[static_cast<size_t>(id - least)] = true;
}

bool RowSet::contains(qint64 id) const
{
    if (!m_sorted.empty())
        return std::ranges::binary_search(m_sorted, id);
    return id >= m_least && static_cast<size_t>(id - m_least) < m_bits.size() && m_bits[static_cast<size_t>(id - m_least)];
}

} // namespace limber
