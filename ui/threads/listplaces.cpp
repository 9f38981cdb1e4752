// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/threads/listplaces.h>

#include <algorithm>

namespace limber {

namespace {

constexpr qsizetype Remembered = 100;

ThreadQuery listOf(ThreadQuery query)
{
    query.order = {};
    query.filters = {};
    query.expertsFirst = false;
    return query;
}

} // namespace

ListPlace ListPlaces::of(const ThreadQuery &query) const
{
    const ThreadQuery list = listOf(query);
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&](const auto &entry) { return entry.first == list; });
    return found == m_places.end() ? ListPlace() : found->second;
}

void ListPlaces::remember(const ThreadQuery &query, const ListPlace &place)
{
    const ThreadQuery list = listOf(query);
    m_places.removeIf([&](const auto &entry) { return entry.first == list; });
    m_places.append({list, place});
    if (m_places.size() > Remembered)
        m_places.removeFirst();
}

} // namespace limber
