// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// What belongs to whoever types a command, and not to the process that runs it: a window runs what others hand to it.
struct CommandInput
{
    QString folder{}; ///< where relative paths begin; absolute
    QString body{}; ///< what --body-file names, where the command takes it
};

} // namespace limber
