// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace limber {

/// What is further off than this was not meant: an endpoint asked for more than anybody should wait, or a clock was wrong when the time was
/// reckoned.
struct LongestWait
{
    static constexpr std::chrono::milliseconds ForEndpoint = std::chrono::hours(24); ///< that an endpoint asks for
    static constexpr std::chrono::milliseconds OfOurs = std::chrono::hours(1); ///< between two tries, by ourselves
};

} // namespace limber
