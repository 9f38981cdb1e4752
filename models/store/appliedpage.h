// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// What one page brought: how many items of each kind were new or different, taken away, or unusable.
struct AppliedPage
{
    int questions = 0;
    int answers = 0;
    int people = 0;
    int topics = 0;
    int testimonials = 0;
    int removed = 0; ///< held until now, gone with this page (what the end of a fresh pass sweeps included)
    int skipped = 0;

    bool operator==(const AppliedPage &) const = default;
};

} // namespace limber
