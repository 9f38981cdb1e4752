// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace limber {

/// A place in the feed of one database: everything up to change number `seq` was seen. Opaque to clients. Pure; any thread.
struct Cursor
{
    QByteArray epoch; ///< 8 bytes: the database that gave it out
    qint64 seq = 0;

    /// At most 512 characters of A-Z a-z 0-9 _ -.
    [[nodiscard]] QString toText() const;
    /// Nothing where the text is none that toText() makes.
    [[nodiscard]] static std::optional<Cursor> fromText(const QString &text);

    bool operator==(const Cursor &) const = default;
};

} // namespace limber
