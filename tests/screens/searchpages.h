// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// Searching in the whole window: what is found, what is not, and what is not indexed yet.
[[nodiscard]] QList<Page> searchPages();

} // namespace limber
