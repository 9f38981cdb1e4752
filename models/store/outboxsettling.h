// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outboxpost.h>
#include <models/store/connection.h>

#include <QStringList>

#include <optional>

namespace limber {

/// What follows in mine.sqlite once something in the outbox is done; the cache comes before. Writer's thread. Throws SqlError.
class OutboxSettling final
{
public:
    OutboxSettling(Connection &cache, Connection &mine)
        : m_cache(cache)
        , m_mine(mine)
    {
    }

    /// What one settling changed, besides the entry itself.
    struct Changes
    {
        bool readMark = false;
        QStringList drafts; ///< that know now of which revision they are a change
    };

    /// The entry leaves the outbox; what the endpoint has of it now is `item`, where it is a post that is there. Changes of the same post
    /// that wait get its revision, and its author has read it. Within the caller's transaction of mine.sqlite.
    Changes leave(const OutboxPost &post, const std::optional<Item> &item);
    /// What a process that was killed left: what was being sent is Queued again, and what the cache shows to be done leaves the outbox.
    void resume();
    /// The entries are from a copy that was made some time ago: each may have got through since.
    void doubtAll();

private:
    [[nodiscard]] bool markRead(const OutboxPost &post, const Item &item);
    [[nodiscard]] static bool shows(const Item &held, const OutboxPost &post);

    Connection &m_cache;
    Connection &m_mine;
};

} // namespace limber
