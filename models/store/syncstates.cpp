// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/syncstates.h>

namespace limber {

using namespace Qt::StringLiterals;

qint64 SyncStates::key(const QString &community)
{
    Statement query = m_cache.statement(u"SELECT key FROM community WHERE id = ?"_s);
    query.bind(community);
    return query.next() ? query.number(0) : 0;
}

qint64 SyncStates::makeKey(const QString &community)
{
    if (const qint64 known = key(community))
        return known;
    m_cache.statement(u"INSERT INTO community (id) VALUES (?)"_s).bind(community).run();
    return m_cache.lastInsertedRow();
}

SyncState SyncStates::of(const QString &community)
{
    SyncState state;
    state.community = community;
    Statement query =
        m_cache.statement(u"SELECT cursor, complete, last_success, failure_kind, failure_detail, failure_until, failure_at, failures, "
                          "not_before, page_size FROM community WHERE id = ?"_s);
    query.bind(community);
    if (!query.next())
        return state;
    state.cursor = query.text(0);
    state.complete = query.yes(1);
    state.lastSuccess = query.maybeTime(2);
    if (!query.isNull(3))
        state.lastFailure = Failure{static_cast<Failure::Kind>(query.integer(3)), query.text(4), query.maybeTime(5), {}};
    state.lastFailureAt = query.maybeTime(6);
    state.failures = query.integer(7);
    state.notBefore = query.maybeTime(8);
    state.pageSize = query.integer(9);
    return state;
}

QStringList SyncStates::communities()
{
    QStringList ids;
    Statement query = m_cache.statement(u"SELECT id FROM community ORDER BY key"_s);
    while (query.next())
        ids.append(query.text(0));
    return ids;
}

bool SyncStates::sweeping(qint64 key)
{
    Statement query = m_cache.statement(u"SELECT sweeping FROM community WHERE key = ?"_s);
    query.bind(key);
    return query.next() && query.yes(0);
}

void SyncStates::advance(qint64 key, const QString &cursor)
{
    m_cache.statement(u"UPDATE community SET cursor = ? WHERE key = ?"_s).bind(cursor, key).run();
}

void SyncStates::complete(qint64 key, const QString &cursor, Timestamp now)
{
    m_cache
        .statement(
            u"UPDATE community SET cursor = ?, complete = 1, sweeping = 0, last_success = ?, failure_kind = NULL, failure_detail = NULL, "
            "failure_until = NULL, failure_at = NULL, failures = 0, not_before = NULL, page_size = 0 WHERE key = ?"_s)
        .bind(cursor, now, key)
        .run();
}

void SyncStates::beginFreshPass(qint64 key)
{
    m_cache.statement(u"DELETE FROM seen WHERE community = ?"_s).bind(key).run();
    m_cache.statement(u"UPDATE community SET cursor = '', complete = 0, sweeping = 1 WHERE key = ?"_s).bind(key).run();
}

void SyncStates::recordFailure(qint64 key, const Failure &failure, Timestamp now, std::optional<Timestamp> notBefore, int pageSize)
{
    m_cache
        .statement(
            u"UPDATE community SET failure_kind = ?, failure_detail = ?, failure_until = ?, failure_at = ?, failures = failures + 1, "
            "not_before = ?, page_size = ? WHERE key = ?"_s)
        .bind(static_cast<int>(failure.kind), failure.detail, failure.until, now, notBefore, pageSize, key)
        .run();
}

void SyncStates::forget(qint64 key)
{
    for (const QString &table : {u"seen"_s, u"question_topic"_s, u"question"_s, u"answer"_s, u"testimonial"_s, u"person"_s, u"topic"_s})
        m_cache.statement(u"DELETE FROM %1 WHERE community = ?"_s.arg(table)).bind(key).run();
    m_cache.statement(u"DELETE FROM community WHERE key = ?"_s).bind(key).run();
}

} // namespace limber
