// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/followedpeople.h>

namespace limber {

using namespace Qt::StringLiterals;

bool FollowedPeople::follows(const QString &community, const QString &person)
{
    Statement query = m_mine.statement(u"SELECT 1 FROM followed_person WHERE community = ? AND person = ?"_s);
    query.bind(community, person);
    return query.next();
}

void FollowedPeople::follow(const QString &community, const QString &person, Timestamp since)
{
    m_mine.statement(u"INSERT OR IGNORE INTO followed_person (community, person, since) VALUES (?, ?, ?)"_s)
        .bind(community, person, since)
        .run();
}

void FollowedPeople::unfollow(const QString &community, const QString &person)
{
    m_mine.statement(u"DELETE FROM followed_person WHERE community = ? AND person = ?"_s).bind(community, person).run();
}

void FollowedPeople::forget(const QString &community)
{
    m_mine.statement(u"DELETE FROM followed_person WHERE community = ?"_s).bind(community).run();
}

} // namespace limber
