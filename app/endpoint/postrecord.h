// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/itemtype.h>

#include <QByteArray>
#include <QString>

namespace limber {

/// What the endpoint remembers of a UUID for ever: with it a repeated request is told from another one, even once the post is gone.
struct PostRecord
{
    ItemType type = ItemType::Question;
    QString member; ///< person id of who made it; empty for a post that was loaded
    QByteArray created{}; ///< SHA-256 of the canonical creating request; empty for a post that was loaded
    QString editor{}; ///< person id of whoever edited it last
    QByteArray edited{}; ///< SHA-256 of the canonical request of that edit
};

} // namespace limber
