// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/store/appliedpage.h>

#include <QString>

#include <chrono>
#include <optional>

namespace limber {

/// How one run of one community's sync ended, with the numbers of this run. It sends before it pulls.
struct SyncReport
{
    QString community{}; ///< empty where the store could not even say which communities there are
    AppliedPage applied{}; ///< summed over the pages
    int pages = 0;
    int posted = 0; ///< PushReport's, of what was sent before and meanwhile
    int refused = 0;
    int waiting = 0;
    std::optional<Failure> unsent{}; ///< why sending ended before everything was tried
    std::chrono::milliseconds duration{0};
    std::optional<Failure> failure{}; ///< none: everything that the endpoint has is here
};

/// Both together. Pure.
[[nodiscard]] AppliedPage sum(const AppliedPage &left, const AppliedPage &right);

} // namespace limber
