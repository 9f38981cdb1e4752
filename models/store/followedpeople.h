// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>
#include <models/store/connection.h>

namespace limber {

/// Whom the person follows, in mine.sqlite. Changes are made within the caller's transaction. Throws SqlError.
class FollowedPeople final
{
public:
    explicit FollowedPeople(Connection &mine)
        : m_mine(mine)
    {
    }

    [[nodiscard]] bool follows(const QString &community, const QString &person);
    /// What this person wrote after `since` will be news.
    void follow(const QString &community, const QString &person, Timestamp since);
    void unfollow(const QString &community, const QString &person);
    /// All of a community's.
    void forget(const QString &community);

private:
    Connection &m_mine;
};

} // namespace limber
