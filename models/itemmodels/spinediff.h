// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QtGlobal>

#include <vector>

namespace limber {

/// How one order of row ids becomes another: first the moves, one after the other; then the removals, last rows first; then the insertions,
/// first rows first. Each step's numbers are those of the list as it is when its turn comes.
struct SpineDiff
{
    /// One row goes to stand before the row that is at `before` until then, as in QAbstractItemModel::beginMoveRows().
    struct Move
    {
        int from = 0;
        int before = 0;

        bool operator==(const Move &) const = default;
    };

    /// Rows `first` to `last`, both included.
    struct Range
    {
        int first = 0;
        int last = 0;

        bool operator==(const Range &) const = default;
    };

    std::vector<Move> moves;
    std::vector<Range> removals;
    std::vector<Range> insertions; ///< their ids are those at the same places of the new order

    bool operator==(const SpineDiff &) const = default;

    /// Finds the fewest rows to take out and put in. A row that changes its place is taken out and put in again, unless it is one of
    /// `pinned`: those move, so that indexes on them stay valid. No id may occur twice. Any thread; n log n, n where rows only come and go.
    [[nodiscard]] static SpineDiff between(const std::vector<qint64> &from, const std::vector<qint64> &to, const QSet<qint64> &pinned);
};

} // namespace limber
