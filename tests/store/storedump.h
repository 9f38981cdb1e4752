// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// Everything that a closed profile's two files say, as text: a line per row, sorted, without row ids, so that two profiles that went
/// different ways to the same state read the same. Says what is wrong where a file cannot be read.
[[nodiscard]] QString dumpOf(const QString &folder);

} // namespace limber
