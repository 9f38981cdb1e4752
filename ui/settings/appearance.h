// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// Whether the window is light or dark: as the desktop says, or as the person chose. Qt 6.4 cannot ask a desktop without a theme of its
/// own.
enum class Appearance { System, Light, Dark };

} // namespace limber
