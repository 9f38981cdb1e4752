// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadfilter.h>

#include <QtGlobal>

namespace limber {

/// How a list is narrowed, and where it is scrolled to.
struct ListPlace
{
    ThreadFilters filters;
    qint64 row = 0; ///< id of the row at the upper edge; 0: the list is at its top
    int offset = 0; ///< pixels of that row that are above the edge

    bool operator==(const ListPlace &) const = default;
};

} // namespace limber
