// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/lensmode.h>

#include <QtGlobal>

namespace limber {

/// Where a search goes on: made by the store, handed back to it with the same query and lens.
struct SearchContinuation
{
    quint64 run = 0; ///< 0: there is no more
    qint64 passed = 0; ///< hits given out so far

    [[nodiscard]] bool more() const { return run != 0; }
    bool operator==(const SearchContinuation &) const = default;
};

/// Which part of a search's results is wanted.
struct SearchWindow
{
    int limit = 50; ///< hits at most, 1 to 500
    SearchContinuation from{}; ///< of the results before; left out: from the best hit on
    /// Only: what `expert:yes` would leave, and the person's own notes. First: the same before all else, in each part of the order that is
    /// looked through at once. A query that says something of experts itself is looked at without the lens.
    LensMode lens = LensMode::Off;

    bool operator==(const SearchWindow &) const = default;
};

} // namespace limber
