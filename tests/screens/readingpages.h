// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// Documents of cards: a thread, a person's page, the stories; and what stands where there is nothing to read yet.
[[nodiscard]] QList<Page> readingPages();

} // namespace limber
