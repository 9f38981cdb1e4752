// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace limber::wire {

/// Whether the text may name an item: 1 to 64 characters of A-Z a-z 0-9 _ -. Pure; any thread.
[[nodiscard]] bool isItemId(QStringView text);

} // namespace limber::wire
