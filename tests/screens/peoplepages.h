// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/page.h>

#include <QList>

namespace limber {

/// The directory, and profiles, over the sample community.
[[nodiscard]] QList<Page> peoplePages();

} // namespace limber
