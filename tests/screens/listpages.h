// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// The sidebar, the list of threads, and the parts they are made of.
[[nodiscard]] QList<Page> listPages();

} // namespace limber
