// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outboxpost.h>
#include <models/domain/threadref.h>
#include <models/store/connection.h>

#include <QList>
#include <QVariantList>

#include <optional>

namespace limber {

/// The outbox as it stands in mine.sqlite, without any rule of what may become of it. Changes are made within the caller's transaction. Any
/// of the store's threads, on that thread's connection. Throws SqlError.
class OutboxRecords final
{
public:
    /// `connection` is the writer's of mine.sqlite, or a reader's, which has it attached.
    explicit OutboxRecords(Connection &connection)
        : m_connection(connection)
    {
    }

    // Each in the order of their numbers.
    [[nodiscard]] QList<OutboxPost> all();
    [[nodiscard]] QList<OutboxPost> of(const ThreadRef &thread);
    [[nodiscard]] QList<OutboxPost> ofCommunity(const QString &community);
    [[nodiscard]] std::optional<OutboxPost> find(const QString &uuid);

    /// Answers it with its number: the one it has, or the next where that is 0.
    [[nodiscard]] OutboxPost insert(OutboxPost post);
    /// The entry with this number, whatever its uuid was.
    void update(const OutboxPost &post);
    void remove(qint64 number);

    /// Where the pull stood when the last try of this entry began.
    [[nodiscard]] QString cursorOf(qint64 number);
    void setCursor(qint64 number, const QString &cursor);

private:
    [[nodiscard]] QList<OutboxPost> select(const QString &where, const QVariantList &values);
    [[nodiscard]] std::optional<Item> theirsOf(qint64 number);
    void writeTheirs(const OutboxPost &post);

    Connection &m_connection;
};

/// The thread that an entry belongs to.
[[nodiscard]] inline ThreadRef threadOf(const OutboxPost &post)
{
    return {post.community, post.outgoing.thread()};
}

} // namespace limber
