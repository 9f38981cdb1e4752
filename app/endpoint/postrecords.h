// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <app/endpoint/postrecord.h>
#include <models/domain/timestamp.h>

#include <optional>

namespace limber {

/// The records of posts, read and written inside a write transaction of the caller: the one that writes the item.
class PostRecords final
{
public:
    explicit PostRecords(Database &database);

    [[nodiscard]] std::optional<PostRecord> find(const QString &uuid);
    /// A new post, made at the moment. It counts for its member's rate.
    void addCreated(const QString &uuid, const PostRecord &record, Timestamp now);
    /// An edit was taken.
    void setEdited(const QString &uuid, ItemType type, const QString &editor, const QByteArray &hash);
    /// From when on the member may post again, where so many new posts in the hour before `now` are the most; nothing: now.
    [[nodiscard]] std::optional<Timestamp> blockedUntil(const QString &member, int postsPerHour, Timestamp now);

private:
    Database &m_database;
};

} // namespace limber
