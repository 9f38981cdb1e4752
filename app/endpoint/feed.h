// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <models/domain/itemtype.h>
#include <models/domain/result.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace limber {

/// Reads what the endpoint serves. Every function sees one committed state of the database. Lives on the database's thread.
class Feed final
{
public:
    enum class State { Live, Deleted, Unknown };
    struct Entry
    {
        State state = State::Unknown;
        QByteArray content; ///< the item's JSON where it is live
        QByteArray revision;
    };

    /// The most bytes that a page has.
    static constexpr qsizetype pageBytes = qsizetype{4} * 1024 * 1024;

    explicit Feed(Database &database);

    /// The page of at most `limit` items after the cursor (nothing: from the beginning), as JSON of at most `bytes`, but one item at least.
    /// Fails with CursorExpired.
    [[nodiscard]] Result<QByteArray> page(const std::optional<QString> &since, int limit, qint64 bytes = pageBytes);
    /// Whether a page after the cursor would hold anything, or fail: false is worth waiting.
    [[nodiscard]] Result<bool> hasAfter(const std::optional<QString> &since);
    [[nodiscard]] Result<Entry> entry(ItemType type, const QString &id);

private:
    [[nodiscard]] std::optional<qint64> start(const std::optional<QString> &since);

    Database &m_database;
};

} // namespace limber
