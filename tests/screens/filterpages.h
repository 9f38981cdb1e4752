// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>
#include <tests/screens/shelf.h>

#include <QList>

namespace limber {

/// What narrows a list, what is new in it, whom the person follows, and what can be undone. Drawing them changes the shelf: what shows it
/// as it is comes before.
[[nodiscard]] QList<Page> filterPages(Shelf &shelf);

} // namespace limber
