// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// The pages of the settings, and the window of shortcuts.
[[nodiscard]] QList<Page> settingsPages();

} // namespace limber
