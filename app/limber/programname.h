// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// Tells Qt and the desktop who this is, and what language it speaks. Call it once, when the application object is there.
void introduceProgram();

} // namespace limber
