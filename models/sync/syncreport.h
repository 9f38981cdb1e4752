// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/store/appliedpage.h>

#include <QString>

#include <chrono>
#include <optional>

namespace limber {

/// How one run of one community's sync ended, with the numbers of this run.
struct SyncReport
{
    QString community{}; ///< empty where the store could not even say which communities there are
    AppliedPage applied{}; ///< summed over the pages
    int pages = 0;
    std::chrono::milliseconds duration{0};
    std::optional<Failure> failure{}; ///< none: everything that the endpoint has is here
};

} // namespace limber
