// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// One event that kept the window's thread from others.
struct Stall
{
    double wall = 0; ///< milliseconds
    double waiting = 0; ///< of these, without a core to run on, because other threads or programs had them
    double cpu = 0; ///< of these, at work
    QString what; ///< the event and whom it was for

    /// What the program has to answer for: work, and waiting for its own locks and disk.
    [[nodiscard]] double own() const { return wall - waiting; }
};

} // namespace limber
