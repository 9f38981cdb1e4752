// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// Windows that posts are written in, and the page of drafts.
[[nodiscard]] QList<Page> composePages();

} // namespace limber
