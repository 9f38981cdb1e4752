// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>
#include <tests/screens/shelf.h>

#include <QList>

namespace limber {

/// The sidebar, the list of threads, and the parts they are made of. `shelf` must outlive the pages.
[[nodiscard]] QList<Page> listPages(Shelf &shelf);

} // namespace limber
