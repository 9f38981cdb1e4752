// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace limber {

/// What two ways of doing a thing take, measured in turns, so that whatever else the machine does falls on both alike.
struct Turns
{
    double ours = 0; ///< milliseconds, the median
    double floor = 0;

    /// A piece of work that says how many milliseconds counted.
    using Work = std::function<double()>;

    [[nodiscard]] static Turns take(int rounds, const Work &ours, const Work &floor);
    /// As many milliseconds as the call takes.
    [[nodiscard]] static double time(const std::function<void()> &call);
    /// The value that `share` (0 to 1) of all are not above; 0 of none.
    [[nodiscard]] static double quantile(std::vector<double> values, double share);
};

} // namespace limber
