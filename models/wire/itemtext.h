// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>

#include <QtGlobal>

namespace limber::wire {

/// How many bytes of UTF-8 the texts of the item come to: what a reader of the item has to hold. Pure; any thread.
[[nodiscard]] qsizetype textBytes(const Item &item);

} // namespace limber::wire
