// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>
#include <models/store/threadquery.h>
#include <models/store/welcome.h>

namespace limber {

/// What the welcome page shows, and what was open lately, from a connection to the cache that has mine.sqlite attached. Throws SqlError.
class WelcomeQueries final
{
public:
    explicit WelcomeQueries(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Without its snapshot.
    [[nodiscard]] Welcome welcome(const Welcome::Query &query);
    [[nodiscard]] QList<LastOpened> lastOpened(int most);

private:
    [[nodiscard]] Welcome::Threads threads(const ThreadQuery &query, int most);
    [[nodiscard]] std::optional<Story> storyOf(const QDate &day);

    Connection &m_connection;
};

} // namespace limber
