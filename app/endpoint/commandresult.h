// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// How a command ended, in the words of the shell.
struct CommandResult
{
    enum Status { Done = 0, Failed = 1, WrongUsage = 2 };

    int status = Done;
    QString message{}; ///< for standard output when it is done, else one line for standard error; may be empty
};

} // namespace limber
