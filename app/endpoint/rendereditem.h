// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>

#include <QByteArray>

namespace limber {

/// An item as the endpoint stores and sends it.
struct RenderedItem
{
    /// The most bytes that an item has.
    static constexpr qsizetype mostBytes = qsizetype{256} * 1024;

    QByteArray content; ///< compact UTF-8 JSON, the revision included where the type has one
    QByteArray revision; ///< made of what the item says, so that the same item has the same revision in every database

    /// Writes the item; its own revision is passed over. Pure; any thread.
    [[nodiscard]] static RenderedItem of(const Item &item);
};

} // namespace limber
