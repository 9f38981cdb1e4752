// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// The welcome page, and what a first start shows.
[[nodiscard]] QList<Page> welcomePages();

} // namespace limber
