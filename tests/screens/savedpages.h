// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// What a person keeps: notes, the bars over a saved thread, what changed, verification, restoring.
[[nodiscard]] QList<Page> savedPages();

} // namespace limber
