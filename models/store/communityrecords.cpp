// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/communityslug.h>
#include <models/store/itemcolumns.h>

namespace limber {

using namespace Qt::StringLiterals;

QList<Community> CommunityRecords::followed()
{
    QList<Community> communities;
    Statement query = m_mine.statement(u"SELECT %1 FROM source WHERE followed ORDER BY added"_s.arg(ItemColumns::community()));
    while (query.next())
        communities.append(ItemColumns::readCommunity(query, 0));
    return communities;
}

bool CommunityRecords::follows(const QString &id)
{
    Statement query = m_mine.statement(u"SELECT followed FROM source WHERE id = ?"_s);
    query.bind(id);
    return query.next() && query.yes(0);
}

std::optional<Community> CommunityRecords::find(const QString &id)
{
    Statement query = m_mine.statement(u"SELECT %1 FROM source WHERE id = ?"_s.arg(ItemColumns::community()));
    query.bind(id);
    if (!query.next())
        return {};
    return ItemColumns::readCommunity(query, 0);
}

std::optional<Community> CommunityRecords::findUrl(const QUrl &url)
{
    Statement query = m_mine.statement(u"SELECT %1 FROM source WHERE url = ?"_s.arg(ItemColumns::community()));
    query.bind(url);
    if (!query.next())
        return {};
    return ItemColumns::readCommunity(query, 0);
}

Community CommunityRecords::add(Community community)
{
    if (const std::optional<Community> known = findUrl(community.url)) {
        const bool wasFollowed = follows(known->id);
        Community updated = *known;
        updated.info = community.info;
        if (!wasFollowed) {
            updated.kind = community.kind;
            updated.allowHttp = community.allowHttp;
            updated.tokenFile = community.tokenFile;
            updated.me = community.me;
            m_mine.statement(u"UPDATE source SET followed = 1, added = (SELECT max(added) + 1 FROM source) WHERE id = ?"_s)
                .bind(known->id)
                .run();
        }
        update(updated);
        return updated;
    }
    community.id = freeId(community);
    const QString sql = u"INSERT INTO source (%1, followed, added) VALUES (%2, 1, (SELECT coalesce(max(added), 0) + 1 FROM source))"_s.arg(
        ItemColumns::community(), ItemColumns::marks(ItemColumns::community()));
    Statement statement = m_mine.statement(sql);
    ItemColumns::bind(statement, community);
    statement.run();
    return community;
}

void CommunityRecords::update(const Community &community)
{
    Statement statement = m_mine.statement(u"UPDATE source SET %1 WHERE id = ?"_s.arg(ItemColumns::assignments(ItemColumns::community())));
    ItemColumns::bind(statement, community);
    statement.bind(community.id).run();
}

void CommunityRecords::unfollow(const QString &id)
{
    // Whoever follows it again signs in again.
    m_mine.statement(u"UPDATE source SET followed = 0, token_file = '', me = '' WHERE id = ?"_s).bind(id).run();
    tidy();
}

void CommunityRecords::tidy()
{
    m_mine
        .statement(u"DELETE FROM source WHERE followed = 0 AND id NOT IN (SELECT community FROM saved_thread) "
                   "AND id NOT IN (SELECT community FROM note) AND id NOT IN (SELECT community FROM draft) "
                   "AND id NOT IN (SELECT community FROM outbox)"_s)
        .run();
    m_mine.statement(u"DELETE FROM own_person WHERE community NOT IN (SELECT id FROM source WHERE me <> '')"_s).run();
}

bool CommunityRecords::isTaken(const QString &id)
{
    // What is to be posted in one community must never go to another: not even where a draft was brought back after its record had gone.
    Statement query = m_mine.statement(u"SELECT 1 FROM source WHERE id = ? UNION ALL SELECT 1 FROM draft WHERE community = ? "
                                       "UNION ALL SELECT 1 FROM outbox WHERE community = ?"_s);
    query.bind(id, id, id);
    return query.next();
}

QString CommunityRecords::freeId(const Community &community)
{
    if (!community.id.isEmpty() && !isTaken(community.id))
        return community.id;
    const QString slug = communitySlug(community.url);
    QString id = slug;
    for (int number = 2; isTaken(id); ++number)
        id = slug + u'-' + QString::number(number);
    return id;
}

} // namespace limber
