// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace limber {

/// How the system has shared out a thread's time so far. Milliseconds.
struct ThreadTimes
{
    double wall = 0;
    double cpu = 0;
    double waiting = 0; ///< for a core

    /// Of the thread that calls.
    [[nodiscard]] static ThreadTimes now();
};

} // namespace limber
