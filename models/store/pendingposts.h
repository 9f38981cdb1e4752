// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <models/store/connection.h>

#include <optional>
#include <vector>

namespace limber {

/// What of a thread is on its way to its community, from a connection to the cache that has mine.sqlite attached. Throws SqlError.
class PendingPosts final
{
public:
    explicit PendingPosts(Connection &connection)
        : m_connection(connection)
    {
    }

    /// In their order, but for posts that the community has already: what is left of those is to learn that it has.
    [[nodiscard]] std::vector<OutboxPost> of(const ThreadRef &ref);
    /// A thread of a question that is nowhere but among these; none if it is not. Without what the person did with it.
    [[nodiscard]] std::optional<Thread> thread(const ThreadRef &ref, const std::vector<OutboxPost> &pending);
    /// Whoever is signed in there.
    [[nodiscard]] std::optional<Person> author(const QString &community);

private:
    Connection &m_connection;
};

} // namespace limber
