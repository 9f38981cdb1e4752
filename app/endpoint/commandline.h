// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/commandresult.h>

#include <QStringList>

namespace limber {

/// Reads the command line (the program's name first) and does what it says.
[[nodiscard]] CommandResult runCommandLine(const QStringList &arguments);

} // namespace limber
