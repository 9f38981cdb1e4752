// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/domain/timestamp.h>

#include <QString>

#include <optional>

namespace limber {

/// How one run over one community's outbox ended.
struct PushReport
{
    QString community{};
    int posted = 0; ///< done in this run, withdrawals and the like included
    int refused = 0; ///< in this run
    int waiting = 0; ///< that are still to be sent at its end
    std::optional<Failure> failure{}; ///< why it ended before everything was tried; none: nothing more may be tried now
    std::optional<Timestamp> pause{}; ///< where it failed: before this nothing of that community is tried again by itself
};

} // namespace limber
