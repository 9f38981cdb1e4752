// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadrow.h>

#include <vector>

namespace limber {

/// Rows for a chunk of a spine. A row that is gone by now is missing.
struct ThreadRows
{
    quint64 snapshot = 0; ///< ChangeSet::number of the newest change that this answer has seen
    std::vector<ThreadRow> rows; ///< in the order they were asked for
};

} // namespace limber
