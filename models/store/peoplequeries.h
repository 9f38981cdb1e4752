// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>
#include <models/store/expert.h>
#include <models/store/expertquery.h>
#include <models/store/followedanswer.h>
#include <models/store/librarycounts.h>
#include <models/store/personposts.h>

#include <QList>

#include <optional>

namespace limber {

/// The directory of experts and what people wrote, from a connection to the cache that has mine.sqlite attached. Throws SqlError.
class PeopleQueries final
{
public:
    explicit PeopleQueries(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] QList<Expert> experts(const ExpertQuery &query);
    /// Those who gave the newest answers, the newest first.
    [[nodiscard]] QList<Expert> recentExperts(int most);
    [[nodiscard]] PersonPosts posts(
        const QString &community, const QString &person, PersonPosts::Kind kind, const std::optional<PersonPosts::Place> &after, int most);
    /// Topics of the threads that somebody asked or answered, with how many; the most first.
    [[nodiscard]] QList<LibraryCounts::TopicCount> topics(const QString &community, const QString &person);
    [[nodiscard]] QList<FollowedAnswer> followedAnswers(int most);
    [[nodiscard]] qint64 newFollowedAnswers();

    /// What stands in a row that selects columns() of "community c" and "person p".
    [[nodiscard]] static QString columns();
    [[nodiscard]] static Expert read(const Statement &row);

private:
    /// Whether an answer is among what was read of its thread.
    [[nodiscard]] bool isRead(const ThreadRef &thread, const QString &answer, Timestamp moment);
    [[nodiscard]] bool matches(const Expert &expert, const QStringList &words);

    Connection &m_connection;
};

} // namespace limber
