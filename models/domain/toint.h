// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace limber {

/// Sizes are qsizetype in Qt's containers and int in its model/view classes: the one place where the two meet.
/// Clamps to the range of int instead of wrapping round.
[[nodiscard]] constexpr int toInt(qsizetype size) noexcept
{
    return static_cast<int>(std::clamp<qsizetype>(size, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

} // namespace limber
