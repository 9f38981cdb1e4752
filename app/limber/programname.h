// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// Tells Qt and the desktop who this is, and what language it speaks: the person's, or the one that they chose. Call it once, when the
/// application object is there.
void introduceProgram(const QString &language = {});
/// The same for a program with windows: its icon, and the desktop entry that they belong to.
void introduceWindow();

} // namespace limber
