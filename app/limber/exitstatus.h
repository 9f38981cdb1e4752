// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>

namespace limber {

/// What the program tells whoever started it.
enum class ExitStatus {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    Unreachable = 3, ///< Offline, Timeout, ServerDown or RateLimited: the same again later may work
    NothingFound = 4,
};

/// The status for a failure.
[[nodiscard]] ExitStatus statusOf(Failure::Kind kind);
/// The one that counts of two: a failure over what may work later, and that over nothing found.
[[nodiscard]] ExitStatus worse(ExitStatus one, ExitStatus other);

} // namespace limber
