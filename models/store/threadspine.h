// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace limber {

/// The ordered row ids of a query: all that a long list keeps of every thread. A row id is positive for a thread of the cache and
/// negative for a saved copy whose thread is gone; it stays the same for as long as the profile is open.
struct ThreadSpine
{
    quint64 snapshot = 0; ///< ChangeSet::number of the newest change that this answer has seen
    std::vector<qint64> rows;
};

} // namespace limber
