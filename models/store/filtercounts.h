// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadfilter.h>

#include <QtGlobal>

#include <array>

namespace limber {

/// How many rows of a list its filters leave, and how many each of them hides.
struct FilterCounts
{
    quint64 snapshot = 0; ///< ChangeSet::number of the newest change that this answer has seen
    ThreadFilters active; ///< those of the query
    std::array<qint64, 16> rows{}; ///< by the filters that a row passes, as ThreadFilters::toInt()

    bool operator==(const FilterCounts &) const = default;

    /// Rows that pass all of these.
    [[nodiscard]] qint64 passing(ThreadFilters filters) const
    {
        qint64 sum = 0;
        for (size_t passed = 0; passed < rows.size(); ++passed) {
            if ((ThreadFilters::fromInt(static_cast<int>(passed)) & filters) == filters)
                sum += rows[passed];
        }
        return sum;
    }
    /// Rows of the list as it is.
    [[nodiscard]] qint64 shown() const { return passing(active); }
    /// Of an active filter: rows that come when it is taken away. Of another one: rows that go when it is added.
    [[nodiscard]] qint64 hidden(ThreadFilter filter) const
    {
        ThreadFilters with = active;
        ThreadFilters without = active;
        return passing(without.setFlag(filter, false)) - passing(with.setFlag(filter));
    }
};

} // namespace limber
