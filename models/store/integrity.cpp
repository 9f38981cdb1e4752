// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/integrity.h>
#include <models/store/searchindex.h>
#include <models/store/sqlerror.h>
#include <models/store/threadnumbers.h>

#include <QStringList>

#include <algorithm>
#include <functional>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

FileCheck examine(const QString &file, const std::function<QString()> &structure, const std::function<QString()> &numbers)
{
    FileCheck check{file, false, {}};
    try {
        check.detail = structure();
        if (check.detail == u"ok"_s)
            check.detail = numbers();
    } catch (const SqlError &error) {
        if (error.failure().kind == Failure::Kind::Cancelled)
            throw;
        check.detail = error.failure().detail;
    }
    check.ok = check.detail == u"ok"_s;
    return check;
}

} // namespace

QList<FileCheck> Integrity::check()
{
    return {examine(
                u"cache.sqlite"_s, [this] { return structure(u"main"_s); }, [this] { return cacheNumbers(); }),
        examine(
            u"mine.sqlite"_s, [this] { return structure(u"mine"_s); }, [this] { return mineNumbers(); }),
        examine(
            u"search index"_s, [] { return u"ok"_s; }, [this] { return SearchIndex::examine(m_connection); })};
}

QString Integrity::structure(const QString &schema)
{
    QStringList lines;
    Statement query = m_connection.statement(u"PRAGMA %1.integrity_check(10)"_s.arg(schema));
    while (query.next())
        lines.append(query.text(0));
    return lines.join(u"; "_s);
}

QString Integrity::cacheNumbers()
{
    const qint64 wrong = m_connection.number(
        u"SELECT count(*) FROM question q WHERE (q.answer_count, q.activity, q.answered_by_expert, q.accepted_held) IS NOT ("
        "SELECT count(*), max(max(q.created, coalesce(q.edited, q.created)), coalesce(max(max(a.created, coalesce(a.edited, a.created))), "
        "q.created)), "
        "coalesce(max(coalesce(p.role, 0) > 0), 0), coalesce(max(a.id = q.accepted), 0) "
        "FROM answer a LEFT JOIN person p ON p.community = a.community AND p.id = a.author WHERE a.community = q.community AND a.question = q.id)"_s);
    if (wrong > 0)
        return u"%1 threads whose derived numbers do not match their posts"_s.arg(wrong);
    qint64 undigested = 0;
    Statement threads =
        m_connection.statement(u"SELECT community, id, max(created, coalesce(edited, created)), accepted, digest FROM question "
                               "WHERE digest IS NOT NULL"_s);
    while (threads.next()) {
        if (ThreadNumbers::of(m_connection, threads.number(0), threads.text(1), threads.time(2), threads.text(3)).digest
            != threads.number(4))
            ++undigested;
    }
    if (undigested > 0)
        return u"%1 threads whose digest does not match their posts"_s.arg(undigested);
    const qint64 astray = m_connection.number(u"SELECT count(*) FROM question_topic t WHERE NOT EXISTS (SELECT 1 FROM question q WHERE "
                                              u"q.row = t.question AND q.community = t.community "
                                              "AND instr(' ' || q.topics || ' ', ' ' || t.topic || ' ') > 0)"_s);
    return astray > 0 ? u"%1 topic entries that belong to no thread"_s.arg(astray) : u"ok"_s;
}

QString Integrity::mineNumbers()
{
    const qint64 wrong = m_connection.number(
        u"SELECT count(*) FROM saved_thread s WHERE s.answer_count <> (SELECT count(*) FROM saved_answer a WHERE a.thread = s.row)"_s);
    if (wrong > 0)
        return u"%1 saved threads whose number of answers does not match"_s.arg(wrong);
    const qint64 sourceless =
        m_connection.number(u"SELECT count(*) FROM saved_thread s WHERE NOT EXISTS (SELECT 1 FROM source c WHERE c.id = s.community)"_s);
    if (sourceless > 0)
        return u"%1 saved threads from an unknown community"_s.arg(sourceless);
    const qint64 misplaced = m_connection.number(
        u"SELECT count(*) FROM outbox WHERE thread_id <> iif(question = '', post, question) OR (verb = 0 AND uuid <> post) "
        "OR verb NOT BETWEEN 0 AND 3 OR state NOT BETWEEN 0 AND 4"_s);
    return misplaced > 0 ? u"%1 posts in the outbox that belong nowhere"_s.arg(misplaced) : u"ok"_s;
}

} // namespace limber
