// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// What a load did with the items that it was given.
struct LoadCounts
{
    int added = 0;
    int changed = 0;
    int deleted = 0; ///< with the answers that went with their question
    int unchanged = 0;
    int superseded = 0; ///< that a later one of the same file replaced

    bool operator==(const LoadCounts &) const = default;
};

} // namespace limber
