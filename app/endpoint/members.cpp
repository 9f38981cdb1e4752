// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/itemtable.h>
#include <app/endpoint/members.h>
#include <app/endpoint/token.h>
#include <models/wire/itemjson.h>

#include <QJsonDocument>
#include <QUuid>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

qlonglong milliseconds(Timestamp time)
{
    return static_cast<qlonglong>(time.time_since_epoch().count());
}

Role roleOf(const QByteArray &person)
{
    const Result<Item> item = wire::parseItem(QJsonDocument::fromJson(person).object(), wire::ItemSource::Endpoint);
    const Person *found = item ? std::get_if<Person>(&*item) : nullptr;
    return found == nullptr ? Role::Member : found->role;
}

} // namespace

Members::Members(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QByteArray> Members::add(const Person &person)
{
    return give(person, false);
}

Result<QByteArray> Members::renew(const Person &person)
{
    return give(person, true);
}

Result<QByteArray> Members::give(Person person, bool evenIfThere)
{
    const QByteArray token = Token::make();
    m_database.beginWrite();
    QSqlQuery &rows = m_database.run(u"SELECT person, revoked IS NOT NULL FROM member WHERE name=?"_s, {person.name});
    const bool known = m_database.next(rows);
    person.id = known ? rows.value(0).toString() : QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool there = known && !rows.value(1).toBool();
    rows.finish();
    if (there && !evenIfThere && !m_database.failed()) {
        m_database.rollback();
        return Failure{Failure::Kind::Refused, u"there is a member %1 already"_s.arg(person.name)};
    }
    ItemTable table(m_database);
    table.put({ItemType::Person, person.id}, RenderedItem::of(person), {}, std::nullopt);
    m_database
        .run(u"INSERT INTO member(person, name, token, added) VALUES(?, ?, ?, ?)"
             " ON CONFLICT(person) DO UPDATE SET token=excluded.token, revoked=NULL"_s,
            {person.id, person.name, Token::hash(token), milliseconds(m_clock.now())})
        .finish();
    (void)table.finish();
    const Result<Done> committed = m_database.commit();
    if (!committed)
        return committed.failure();
    return token;
}

Result<Done> Members::revoke(const QString &name)
{
    m_database.beginWrite();
    QSqlQuery &query =
        m_database.run(u"UPDATE member SET token=NULL, revoked=? WHERE name=? AND revoked IS NULL"_s, {milliseconds(m_clock.now()), name});
    const bool found = !m_database.failed() && query.numRowsAffected() > 0;
    query.finish();
    const Result<Done> committed = m_database.commit();
    if (committed && !found)
        return Failure{Failure::Kind::NotFound, u"there is no member %1"_s.arg(name)};
    return committed;
}

Result<QList<Member>> Members::list()
{
    QSqlQuery &rows = m_database.run(u"SELECT member.person, member.name, member.revoked IS NOT NULL, item.content"
                                     " FROM member LEFT JOIN item ON item.type=? AND item.id=member.person ORDER BY member.name"_s,
        {static_cast<int>(ItemType::Person)});
    QList<Member> members;
    while (m_database.next(rows)) {
        members.append({rows.value(0).toString(), rows.value(1).toString(), roleOf(rows.value(3).toByteArray()), rows.value(2).toBool()});
    }
    rows.finish();
    if (m_database.failed())
        return m_database.takeFailure();
    return members;
}

Result<std::optional<Member>> Members::find(const QByteArray &token)
{
    // What is looked up is a hash: how long that takes says nothing of the token. Whose person is gone from the feed is gone too.
    const QByteArray hash = Token::hash(token);
    QSqlQuery &rows = m_database.run(u"SELECT member.person, member.name, member.token, item.content FROM member"
                                     " JOIN item ON item.type=? AND item.id=member.person AND item.deleted IS NULL WHERE token=?"_s,
        {static_cast<int>(ItemType::Person), hash});
    std::optional<Member> member;
    if (m_database.next(rows) && Token::areSame(rows.value(2).toByteArray(), hash))
        member = Member{rows.value(0).toString(), rows.value(1).toString(), roleOf(rows.value(3).toByteArray()), false};
    rows.finish();
    if (m_database.failed())
        return m_database.takeFailure();
    return member;
}

} // namespace limber
