// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <models/store/heldposts.h>
#include <models/store/itemcolumns.h>
#include <models/store/readmarks.h>
#include <models/store/spinesql.h>
#include <models/store/threadqueries.h>

#include <QHash>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

ThreadRow readRow(const Statement &query)
{
    ThreadRow row;
    row.row = query.number(0);
    row.ref = {query.text(1), query.text(2)};
    row.title = query.text(3);
    row.excerpt = query.text(4);
    row.authorId = query.text(5);
    row.authorName = query.text(6);
    row.authorRole = static_cast<Role>(query.integer(7));
    row.created = query.time(8);
    row.activity = query.time(9);
    row.answers = query.integer(10);
    row.score = query.maybeInteger(11);
    row.topics = ItemColumns::splitIds(query.text(12));
    row.answeredByExpert = query.yes(13);
    row.accepted = query.yes(14);
    row.unread = query.isNull(15);
    row.saved = query.yes(16);
    row.gone = query.yes(17);
    row.noted = query.yes(19);
    return row;
}

} // namespace

std::vector<qint64> ThreadQueries::spine(const ThreadQuery &query)
{
    const SpineSql spine = SpineSql::spine(query);
    Statement statement = m_connection.statement(spine.sql());
    spine.bindTo(statement);
    std::vector<qint64> rows;
    while (statement.next())
        rows.push_back(statement.number(0));
    return rows;
}

std::vector<ThreadRow> ThreadQueries::rows(const std::vector<qint64> &rows)
{
    QStringList cached;
    QStringList copies;
    for (const qint64 row : rows)
        (row > 0 ? cached : copies).append(QString::number(qAbs(row)));
    QHash<qint64, ThreadRow> found;
    QList<qint64> doubtful; // read once, and not the same since
    const auto gather = [&](const QString &sql, const QStringList &ids) {
        if (ids.isEmpty())
            return;
        Statement query = m_connection.statement(sql);
        query.bind(u'[' + ids.join(u',') + u']');
        while (query.next()) {
            found.insert(query.number(0), readRow(query));
            if (!query.isNull(15) && !query.yes(18))
                doubtful.append(query.number(0));
        }
    };
    gather(u"SELECT q.row, c.id, q.id, q.title, q.excerpt, q.author, coalesce(p.name, ''), coalesce(p.role, 0), q.created, q.activity, "
           u"q.answer_count, "
           "q.score, q.topics, q.answered_by_expert, q.accepted_held, m.activity, s.row IS NOT NULL, 0, m.digest = q.digest, "
           "EXISTS (SELECT 1 FROM note n WHERE n.community = c.id AND n.id = q.id) "
           "FROM json_each(?) j CROSS JOIN question q ON q.row = j.value JOIN community c ON c.key = q.community "
           "LEFT JOIN person p ON p.community = q.community AND p.id = q.author "
           "LEFT JOIN read_mark m ON m.community = c.id AND m.id = q.id "
           "LEFT JOIN saved_thread s ON s.community = c.id AND s.id = q.id"_s,
        cached);
    gather(u"SELECT -s.row, s.community, s.id, s.title, s.excerpt, s.author, coalesce(p.name, ''), coalesce(p.role, 0), s.created, "
           u"s.activity, "
           "s.answer_count, s.score, s.topics, EXISTS (SELECT 1 FROM saved_answer a JOIN saved_person e ON e.thread = a.thread AND e.id = "
           "a.author "
           "WHERE a.thread = s.row AND e.role > 0), EXISTS (SELECT 1 FROM saved_answer a WHERE a.thread = s.row AND a.id = s.accepted), "
           "m.activity, 1, s.gone, 0, EXISTS (SELECT 1 FROM note n WHERE n.community = s.community AND n.id = s.id) "
           "FROM json_each(?) j CROSS JOIN saved_thread s ON s.row = j.value "
           "LEFT JOIN saved_person p ON p.thread = s.row AND p.id = s.author "
           "LEFT JOIN read_mark m ON m.community = s.community AND m.id = s.id"_s,
        copies);
    for (const qint64 row : std::as_const(doubtful))
        compareWithMark(found[row]);
    std::vector<ThreadRow> ordered;
    ordered.reserve(rows.size());
    for (const qint64 row : rows) {
        if (const auto it = found.constFind(row); it != found.constEnd())
            ordered.push_back(*it);
    }
    return ordered;
}

void ThreadQueries::compareWithMark(ThreadRow &row)
{
    const std::optional<KnownPosts> held = row.row > 0 ? HeldPosts::cached(m_connection, row.ref) : HeldPosts::saved(m_connection, row.ref);
    const std::optional<ReadMark> mark = ReadMarks(m_connection).of(row.ref);
    if (!held || !mark)
        return;
    const KnownPosts read = mark->known(*held);
    row.unread = !read.hasAll(*held);
    row.newAnswers = toInt(held->answersBesides(read).size());
}

FilterCounts ThreadQueries::filterCounts(const ThreadQuery &query)
{
    FilterCounts counts;
    counts.active = query.filters;
    const SpineSql sql = SpineSql::filterCounts(query);
    Statement statement = m_connection.statement(sql.sql());
    sql.bindTo(statement);
    while (statement.next())
        counts.rows.at(static_cast<size_t>(statement.number(0))) = statement.number(1);
    return counts;
}

std::optional<ThreadRef> ThreadQueries::refOf(qint64 row)
{
    Statement query =
        m_connection.statement(row > 0 ? u"SELECT c.id, q.id FROM question q JOIN community c ON c.key = q.community WHERE q.row = ?"_s
                                       : u"SELECT community, id FROM saved_thread WHERE row = ?"_s);
    query.bind(qAbs(row));
    if (!query.next())
        return {};
    return ThreadRef{query.text(0), query.text(1)};
}

QList<ThreadRef> ThreadQueries::find(const QString &id)
{
    QList<ThreadRef> refs;
    Statement query = m_connection.statement(u"SELECT c.id FROM community c JOIN question q ON q.community = c.key AND q.id = ? "
                                             "UNION SELECT community FROM saved_thread WHERE id = ? ORDER BY 1"_s);
    query.bind(id, id);
    while (query.next())
        refs.append({query.text(0), id});
    return refs;
}

} // namespace limber
