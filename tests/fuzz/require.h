// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// What must hold whatever the input is: ends the program with a word where it does not.
void require(bool holds, const char *what);

} // namespace limber
