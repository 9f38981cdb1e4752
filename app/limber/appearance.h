// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/settings/appearance.h>

#include <QString>

namespace limber {

/// Gives the application a style and a palette of that kind. `desktopStyle` is the style that the application began with: with System it
/// comes back, and the palette is the desktop's. Needs a QApplication.
void applyAppearance(Appearance appearance, const QString &desktopStyle);

} // namespace limber
