// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>
#include <models/domain/result.h>

#include <QJsonObject>

namespace limber::wire {

/// Who wrote the item: an endpoint, which always sends a `revision`, or a file for `limber-endpoint load`, which needs none.
enum class ItemSource { Endpoint, File };

/// Reads one item. Fails with Malformed and a detail that names the member and what is wrong with it ("title: missing").
/// U+0000 in a text becomes U+FFFD, as CommonMark has it, and so does half a surrogate pair. An optional member that is null counts as left
/// out. An empty or null author is an account that is gone. Pure; any thread.
[[nodiscard]] Result<Item> parseItem(const QJsonObject &object, ItemSource source);

/// The same item as JSON, optional members left out where they are empty. parseItem(toJson(x)) is x. Pure; any thread.
[[nodiscard]] QJsonObject toJson(const Item &item);

} // namespace limber::wire
