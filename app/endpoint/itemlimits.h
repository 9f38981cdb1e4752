// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>
#include <models/domain/limits.h>

#include <QString>

namespace limber {

/// What a community does not take of the item: an empty text where there must be one, or one that is too long. Empty when all is well;
/// otherwise technical English that names the member. Pure; any thread.
[[nodiscard]] QString breach(const Item &item, const Limits &limits);

} // namespace limber
