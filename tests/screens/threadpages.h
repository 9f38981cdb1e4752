// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// The thread page with what it is read with: outline, find bar, new answers, pictures that are not shown.
[[nodiscard]] QList<Page> threadPages();

} // namespace limber
