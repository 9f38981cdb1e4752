// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>
#include <models/store/expert.h>
#include <models/store/librarycounts.h>
#include <models/store/profile.h>
#include <models/store/story.h>

#include <QList>

#include <optional>

namespace limber {

/// The sidebar's numbers, people, stories and topics, from a connection to the cache that has mine.sqlite attached. Throws SqlError.
class LibraryQueries final
{
public:
    explicit LibraryQueries(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] LibraryCounts counts();
    [[nodiscard]] std::optional<Profile> profile(const QString &community, const QString &person);
    [[nodiscard]] QList<Story> stories(const QString &community);
    [[nodiscard]] QList<LibraryCounts::TopicCount> topics(const QString &community);

private:
    Connection &m_connection;
};

} // namespace limber
