// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <app/endpoint/itemkey.h>
#include <app/endpoint/rendereditem.h>
#include <models/domain/timestamp.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace limber {

/// The items of a database, to be changed inside one write transaction of its caller: every change takes the next number of the feed.
class ItemTable final
{
public:
    struct Row
    {
        bool deleted = false;
        QString question; ///< of a live answer
        QByteArray revision;
        QByteArray content;
    };
    struct Reply
    {
        QString id;
        Timestamp moment;
    };

    /// Call it after Database::beginWrite().
    explicit ItemTable(Database &database);

    [[nodiscard]] std::optional<Row> find(const ItemKey &key);
    /// The live answers of a question, and when each was made or last edited.
    [[nodiscard]] QList<Reply> answersOf(const QString &question);

    /// Stores the newest state of an item. `question` and `moment` as the item has them.
    void put(const ItemKey &key, const RenderedItem &item, const QString &question, std::optional<Timestamp> moment);
    /// Leaves a tombstone.
    void bury(const ItemKey &key, Timestamp now);
    /// Forgets tombstones made before the moment, and with them every cursor that has not passed them.
    void purge(Timestamp before);

    /// Writes down the last number given out. Whether anything changed at all.
    [[nodiscard]] bool finish();

private:
    Database &m_database;
    qint64 m_first = 0;
    qint64 m_seq = 0;
    bool m_purged = false;
};

} // namespace limber
