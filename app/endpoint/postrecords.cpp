// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/postrecords.h>

#include <chrono>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

qlonglong milliseconds(Timestamp time)
{
    return static_cast<qlonglong>(time.time_since_epoch().count());
}

} // namespace

PostRecords::PostRecords(Database &database)
    : m_database(database)
{
}

std::optional<PostRecord> PostRecords::find(const QString &uuid)
{
    QSqlQuery &rows = m_database.run(u"SELECT type, member, created, editor, edited FROM post WHERE uuid=?"_s, {uuid});
    std::optional<PostRecord> record;
    if (m_database.next(rows)) {
        record = PostRecord{static_cast<ItemType>(rows.value(0).toInt()), rows.value(1).toString(), rows.value(2).toByteArray(),
            rows.value(3).toString(), rows.value(4).toByteArray()};
    }
    rows.finish();
    return record;
}

void PostRecords::addCreated(const QString &uuid, const PostRecord &record, Timestamp now)
{
    m_database
        .run(u"INSERT INTO post(uuid, type, member, created, moment) VALUES(?, ?, ?, ?, ?)"_s,
            {uuid, static_cast<int>(record.type), record.member, record.created, milliseconds(now)})
        .finish();
}

void PostRecords::setEdited(const QString &uuid, ItemType type, const QString &editor, const QByteArray &hash)
{
    m_database
        .run(u"INSERT INTO post(uuid, type, editor, edited) VALUES(?, ?, ?, ?)"
             " ON CONFLICT(uuid) DO UPDATE SET editor=excluded.editor, edited=excluded.edited"_s,
            {uuid, static_cast<int>(type), editor, hash})
        .finish();
}

std::optional<Timestamp> PostRecords::blockedUntil(const QString &member, int postsPerHour, Timestamp now)
{
    using std::chrono::hours;
    if (postsPerHour <= 0)
        return std::nullopt;
    // The oldest of the newest so many: when it is an hour old there is room for one more.
    QSqlQuery &rows = m_database.run(u"SELECT moment FROM post WHERE member=? AND moment > ? ORDER BY moment DESC LIMIT 1 OFFSET ?"_s,
        {member, milliseconds(now - hours(1)), postsPerHour - 1});
    std::optional<Timestamp> until;
    if (m_database.next(rows))
        until = Timestamp{std::chrono::milliseconds{rows.value(0).toLongLong()}} + hours(1);
    rows.finish();
    return until;
}

} // namespace limber
