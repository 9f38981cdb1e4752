// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>

#include <QHashFunctions>
#include <QString>

namespace limber {

/// What an item is told from others by: its type and its id.
struct ItemKey
{
    ItemType type = ItemType::Topic;
    QString id;

    [[nodiscard]] static ItemKey of(const Item &item);

    bool operator==(const ItemKey &) const = default;
    friend size_t qHash(const ItemKey &key, size_t seed = 0) noexcept { return qHashMulti(seed, static_cast<int>(key.type), key.id); }
};

} // namespace limber
