// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace limber {

/// What this process has taken since it began.
struct ProcessCost
{
    qint64 memory = 0; ///< bytes that are resident now
    qint64 written = 0; ///< bytes given to the system to write, whatever became of them
    double cpu = 0; ///< milliseconds

    [[nodiscard]] static ProcessCost now();
};

} // namespace limber
