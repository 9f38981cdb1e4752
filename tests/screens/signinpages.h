// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// Signing in, as far as it can get.
[[nodiscard]] QList<Page> signInPages();

} // namespace limber
