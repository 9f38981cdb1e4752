// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>

namespace limber {

/// Every command of the program, in the order in which people are told of them.
[[nodiscard]] QList<CommandSpec> allCommands();

} // namespace limber
