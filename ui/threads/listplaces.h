// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadquery.h>
#include <ui/threads/listplace.h>

#include <QList>

#include <utility>

namespace limber {

/// How each list was left: for coming back to it.
class ListPlaces final
{
public:
    /// Of the list that this query makes, whatever its order and its filters.
    [[nodiscard]] ListPlace of(const ThreadQuery &query) const;
    void remember(const ThreadQuery &query, const ListPlace &place);

private:
    QList<std::pair<ThreadQuery, ListPlace>> m_places; ///< those that were left last come last
};

} // namespace limber
