// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/itemtype.h>

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace limber::wire {

/// The `type` member of an item, read and written: "topic", "person", "question", "answer", "testimonial". Pure; any thread.
[[nodiscard]] std::optional<ItemType> parseItemType(QStringView text);
[[nodiscard]] QLatin1StringView itemTypeName(ItemType type);

} // namespace limber::wire
