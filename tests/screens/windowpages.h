// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// The whole window: each of its pages, on the sample community, and in less room.
[[nodiscard]] QList<Page> windowPages();

} // namespace limber
