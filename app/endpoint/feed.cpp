// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/cursor.h>
#include <app/endpoint/feed.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

// What stands around the items of a page: member names, the cursor, punctuation.
constexpr qsizetype frameBytes = 256;

} // namespace

Feed::Feed(Database &database)
    : m_database(database)
{
}

std::optional<qint64> Feed::start(const std::optional<QString> &since)
{
    if (!since)
        return 0;
    const auto cursor = Cursor::fromText(*since);
    if (!cursor || cursor->epoch != m_database.epoch())
        return std::nullopt;
    // A number above the last one given out is from a database that was put back to an older state.
    if (cursor->seq > m_database.number(u"seq"_s) || cursor->seq < m_database.number(u"purged"_s))
        return std::nullopt;
    return cursor->seq;
}

Result<QByteArray> Feed::page(const std::optional<QString> &since, int limit, qint64 bytes)
{
    m_database.beginRead();
    const std::optional<qint64> after = start(since);
    if (!after && !m_database.failed()) {
        m_database.rollback();
        return Failure{Failure::Kind::CursorExpired};
    }
    QByteArray json;
    json.reserve(bytes + frameBytes); // growing by doubling would hold a page three times
    json += "{\"changes\":[";
    qint64 last = after.value_or(0);
    bool more = false;
    int count = 0;
    // One row more than asked for says whether there is more.
    QSqlQuery &rows = m_database.run(u"SELECT seq, content FROM item WHERE seq > ? ORDER BY seq LIMIT ?"_s, {last, limit + 1});
    while (m_database.next(rows)) {
        const QByteArray content = rows.value(1).toByteArray();
        if (count == limit || (count > 0 && json.size() + content.size() + frameBytes > bytes)) {
            more = true;
            break;
        }
        if (count > 0)
            json += ',';
        json += content;
        last = rows.value(0).toLongLong();
        ++count;
    }
    rows.finish();
    if (m_database.failed()) {
        Failure failure = m_database.takeFailure();
        m_database.rollback();
        return failure;
    }
    m_database.rollback();
    const Cursor cursor{m_database.epoch(), last};
    json += "],\"cursor\":\"" + cursor.toText().toLatin1() + "\",\"more\":" + (more ? "true}" : "false}");
    return json;
}

Result<bool> Feed::hasAfter(const std::optional<QString> &since)
{
    m_database.beginRead();
    const std::optional<qint64> after = start(since);
    const bool has = !after || *after < m_database.number(u"seq"_s);
    if (m_database.failed()) {
        Failure failure = m_database.takeFailure();
        m_database.rollback();
        return failure;
    }
    m_database.rollback();
    return has;
}

Result<Feed::Entry> Feed::entry(ItemType type, const QString &id)
{
    QSqlQuery &rows =
        m_database.run(u"SELECT deleted IS NOT NULL, content, revision FROM item WHERE type=? AND id=?"_s, {static_cast<int>(type), id});
    Entry entry;
    if (m_database.next(rows)) {
        entry.state = rows.value(0).toBool() ? State::Deleted : State::Live;
        entry.content = rows.value(1).toByteArray();
        entry.revision = rows.value(2).toByteArray();
    }
    rows.finish();
    if (m_database.failed())
        return m_database.takeFailure();
    return entry;
}

} // namespace limber
