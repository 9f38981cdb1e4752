// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/itemtype.h>

#include <QString>

namespace limber {

/// An item that is gone at the endpoint. It may name one that was never held here.
struct Tombstone
{
    ItemType type = ItemType::Question;
    QString id;

    bool operator==(const Tombstone &) const = default;
};

} // namespace limber
