// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/spinesql.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString orderOf(ThreadOrder order)
{
    switch (order) {
    case ThreadOrder::ActiveFirst:
        return u" ORDER BY activity DESC, row DESC"_s;
    case ThreadOrder::NewestFirst:
        return u" ORDER BY created DESC, row DESC"_s;
    case ThreadOrder::ScoreFirst:
        return u" ORDER BY score DESC, row DESC"_s; // SQLite takes NULL for the smallest, so threads without a score come last
    case ThreadOrder::UnansweredFirst:
        return u" ORDER BY answer_count > 0, activity DESC, row DESC"_s;
    }
    return {};
}

} // namespace

SpineSql::SpineSql(const ThreadQuery &query)
{
    addCached(query);
    if (query.view == View::Saved) {
        sql += u" UNION ALL "_s;
        addCopies(query);
        sql = u"SELECT row FROM ("_s + sql + u')';
    }
    sql += orderOf(query.order);
}

QString SpineSql::readThreads()
{
    return u"SELECT q.row FROM read_mark m CROSS JOIN community c ON c.id = m.community CROSS JOIN question q ON q.community = c.key AND "
           u"q.id = m.id "
           "WHERE m.activity >= q.activity"_s;
}

void SpineSql::addCached(const ThreadQuery &query)
{
    QStringList conditions;
    const QString community =
        query.community.isEmpty() ? u"IN (SELECT key FROM community)"_s : u"= (SELECT key FROM community WHERE id = ?)"_s;
    const auto narrow = [&](const QString &condition, const QString &value) {
        conditions.append(condition);
        if (!query.community.isEmpty() && !value.isEmpty())
            values.append(query.community);
        values.append(value.isEmpty() ? query.community : value);
    };
    if (!query.community.isEmpty())
        narrow(u"+community "_s + community, {}); // the plus keeps the scan on question_list, which has all it needs
    switch (query.view) {
    case View::All:
        break;
    case View::Unread:
        conditions.append(u"row NOT IN ("_s + readThreads() + u')');
        break;
    case View::Unanswered:
        conditions.append(u"answer_count = 0"_s);
        break;
    case View::Saved:
        conditions.append(u"row IN (SELECT q.row FROM saved_thread s CROSS JOIN community c ON c.id = s.community "
                          "CROSS JOIN question q ON q.community = c.key AND q.id = s.id)"_s);
        break;
    }
    if (!query.topic.isEmpty())
        narrow(u"row IN (SELECT question FROM question_topic WHERE community %1 AND topic = ?)"_s.arg(community), query.topic);
    if (!query.asker.isEmpty())
        narrow(u"row IN (SELECT row FROM question WHERE community %1 AND author = ?)"_s.arg(community), query.asker);
    if (!query.answerer.isEmpty())
        narrow(u"row IN (SELECT q.row FROM answer a CROSS JOIN question q ON q.community = a.community AND q.id = a.question "
               "WHERE a.community %1 AND a.author = ?)"_s.arg(community),
            query.answerer);
    sql = u"SELECT row"_s;
    if (query.view == View::Saved)
        sql += u", activity, created, score, answer_count"_s;
    sql += u" FROM question"_s;
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
}

void SpineSql::addCopies(const ThreadQuery &query)
{
    sql += u"SELECT -s.row, s.activity, s.created, s.score, s.answer_count FROM saved_thread s WHERE NOT EXISTS (SELECT 1 FROM community c "
           "JOIN question q ON q.community = c.key AND q.id = s.id WHERE c.id = s.community)"_s;
    const auto narrow = [&](const QString &condition, const QString &value) {
        if (value.isEmpty())
            return;
        sql += u" AND "_s + condition;
        values.append(value);
    };
    narrow(u"s.community = ?"_s, query.community);
    narrow(u"instr(' ' || s.topics || ' ', ' ' || ? || ' ') > 0"_s, query.topic);
    narrow(u"s.author = ?"_s, query.asker);
    narrow(u"EXISTS (SELECT 1 FROM saved_answer a WHERE a.thread = s.row AND a.author = ?)"_s, query.answerer);
}

} // namespace limber
