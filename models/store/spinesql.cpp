// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/spinesql.h>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString orderOf(const ThreadQuery &query)
{
    const QString begin = query.expertsFirst ? u" ORDER BY answered_by_expert DESC, "_s : u" ORDER BY "_s;
    switch (query.order) {
    case ThreadOrder::ActiveFirst:
        return begin + u"activity DESC, row DESC"_s;
    case ThreadOrder::NewestFirst:
        return begin + u"created DESC, row DESC"_s;
    case ThreadOrder::ScoreFirst:
        return begin + u"score DESC, row DESC"_s; // SQLite takes NULL for the smallest, so threads without a score come last
    case ThreadOrder::UnansweredFirst:
        return begin + u"answer_count > 0, activity DESC, row DESC"_s;
    }
    return {};
}

/// Whether every post of a thread is in its mark m. `answers` are the thread's answers (as a), the thread itself is `thread`.
QString everyPostRead(const QString &thread, const QString &answers)
{
    return u"NOT EXISTS (SELECT ':' || max(%1.created, coalesce(%1.edited, %1.created)) "
           "UNION ALL SELECT a.id || ':' || max(a.created, coalesce(a.edited, a.created)) FROM %2 "
           "EXCEPT SELECT value FROM json_each(m.posts))"_s.arg(thread, answers);
}

/// Of rows of question.
QString conditionOf(ThreadFilter filter)
{
    switch (filter) {
    case ThreadFilter::Unread:
        return u"row NOT IN (%1)"_s.arg(SpineSql::readThreads());
    case ThreadFilter::Unanswered:
        return u"answer_count = 0"_s;
    case ThreadFilter::Saved:
        return u"row IN (SELECT q.row FROM saved_thread s CROSS JOIN community c ON c.id = s.community "
               "CROSS JOIN question q ON q.community = c.key AND q.id = s.id)"_s;
    case ThreadFilter::Expert:
        return u"answered_by_expert"_s;
    }
    return {};
}

/// Of rows s of saved_thread.
QString copyConditionOf(ThreadFilter filter)
{
    switch (filter) {
    case ThreadFilter::Unread:
        return u"NOT EXISTS (SELECT 1 FROM read_mark m WHERE m.community = s.community AND m.id = s.id AND m.activity >= s.activity "
               "AND (m.digest IS NULL OR %1))"_s.arg(everyPostRead(u"s"_s, u"saved_answer a WHERE a.thread = s.row"_s));
    case ThreadFilter::Unanswered:
        return u"s.answer_count = 0"_s;
    case ThreadFilter::Saved:
        return u"1"_s;
    case ThreadFilter::Expert:
        return u"EXISTS (SELECT 1 FROM saved_answer a JOIN saved_person e ON e.thread = a.thread AND e.id = a.author "
               "WHERE a.thread = s.row AND e.role > 0)"_s;
    }
    return {};
}

constexpr std::array allFilters{ThreadFilter::Unread, ThreadFilter::Unanswered, ThreadFilter::Saved, ThreadFilter::Expert};

/// Which filters a row passes, as a number.
QString passed(QString (*conditionOf)(ThreadFilter))
{
    QStringList terms;
    for (const ThreadFilter filter : allFilters)
        terms.append(u"%1 * (%2)"_s.arg(QString::number(static_cast<int>(filter)), conditionOf(filter)));
    return terms.join(u" + "_s);
}

QStringList conditionsOf(ThreadFilters filters, QString (*conditionOf)(ThreadFilter))
{
    QStringList conditions;
    for (const ThreadFilter filter : allFilters) {
        if (filters.testFlag(filter))
            conditions.append(conditionOf(filter));
    }
    return conditions;
}

QString where(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

} // namespace

SpineSql SpineSql::spine(const ThreadQuery &query)
{
    SpineSql spine;
    if (query.view != View::Saved) {
        spine.addCached(query, Columns::Row);
    } else {
        spine.addCached(query, Columns::Sorting);
        spine.m_sql += u" UNION ALL "_s;
        spine.addCopies(query, Columns::Sorting);
        spine.m_sql = u"SELECT row FROM ("_s + spine.m_sql + u')';
    }
    spine.m_sql += orderOf(query);
    return spine;
}

SpineSql SpineSql::filterCounts(const ThreadQuery &query)
{
    ThreadQuery whole = query;
    whole.filters = {};
    SpineSql counts;
    counts.addCached(whole, Columns::Passed);
    if (query.view == View::Saved) {
        counts.m_sql += u" UNION ALL "_s;
        counts.addCopies(whole, Columns::Passed);
    }
    counts.m_sql = u"SELECT passed, count(*) FROM (%1) GROUP BY passed"_s.arg(counts.m_sql);
    return counts;
}

QString SpineSql::readThreads()
{
    // Equal digests: the same posts. Otherwise one was taken away, or came late, and it takes a closer look to know which.
    return u"SELECT q.row FROM read_mark m CROSS JOIN community c ON c.id = m.community "
           "CROSS JOIN question q INDEXED BY question_read ON q.community = c.key AND q.id = m.id "
           "WHERE m.activity >= q.activity AND (m.digest = q.digest OR m.digest IS NULL OR %1)"_s.arg(
               everyPostRead(u"q"_s, u"answer a WHERE a.community = q.community AND a.question = q.id"_s));
}

QString SpineSql::ownThreads()
{
    const QString signedIn = u"FROM source s CROSS JOIN community c ON c.id = s.id"_s;
    return u"SELECT q.row %1 CROSS JOIN question q ON q.community = c.key AND q.author = s.me WHERE s.me <> '' "
           "UNION ALL SELECT q.row %1 CROSS JOIN answer a ON a.community = c.key AND a.author = s.me "
           "CROSS JOIN question q ON q.community = a.community AND q.id = a.question WHERE s.me <> ''"_s.arg(signedIn);
}

void SpineSql::bindTo(Statement &statement) const
{
    for (const auto &value : m_values)
        std::visit([&](const auto &one) { statement.bind(one); }, value);
}

void SpineSql::narrowCached(const ThreadQuery &query, QStringList &conditions)
{
    const QString community =
        query.community.isEmpty() ? u"IN (SELECT key FROM community)"_s : u"= (SELECT key FROM community WHERE id = ?)"_s;
    const auto bindCommunity = [&] {
        if (!query.community.isEmpty())
            m_values.emplace_back(query.community);
    };
    const auto narrow = [&](const QString &condition, const QString &value) {
        if (value.isEmpty())
            return;
        conditions.append(condition.arg(community));
        bindCommunity();
        m_values.emplace_back(value);
    };
    static const QString asked = u"SELECT row FROM question WHERE community %1 AND author = ?"_s;
    static const QString answered = u"SELECT q.row FROM answer a CROSS JOIN question q ON q.community = a.community AND q.id = a.question "
                                    "WHERE a.community %1 AND a.author = ?"_s;
    if (!query.community.isEmpty()) {
        conditions.append(u"+community "_s + community); // the plus keeps the scan on question_list, which has all it needs
        bindCommunity();
    }
    narrow(u"row IN (SELECT question FROM question_topic WHERE community %1 AND topic = ?)"_s, query.topic);
    narrow(u"row IN (%1)"_s.arg(asked), query.asker);
    narrow(u"row IN (%1)"_s.arg(answered), query.answerer);
    if (!query.person.isEmpty()) {
        narrow(u"row IN (%1 UNION ALL %2)"_s.arg(asked, answered), query.person);
        bindCommunity();
        m_values.emplace_back(query.person);
    }
    if (query.followed)
        conditions.append(u"row IN (SELECT q.row FROM followed_person f CROSS JOIN community c ON c.id = f.community "
                          "CROSS JOIN answer a ON a.community = c.key AND a.author = f.person "
                          "CROSS JOIN question q ON q.community = a.community AND q.id = a.question)"_s);
    if (query.activeSince) {
        conditions.append(u"activity >= ?"_s);
        m_values.emplace_back(qint64{query.activeSince->time_since_epoch().count()});
    }
}

void SpineSql::addCached(const ThreadQuery &query, Columns columns)
{
    QStringList conditions;
    narrowCached(query, conditions);
    switch (query.view) {
    case View::All:
        break;
    case View::Unread:
        conditions.append(conditionOf(ThreadFilter::Unread));
        break;
    case View::Unanswered:
        conditions.append(conditionOf(ThreadFilter::Unanswered));
        break;
    case View::Saved:
        conditions.append(conditionOf(ThreadFilter::Saved));
        break;
    case View::Mine:
        conditions.append(u"row IN (%1)"_s.arg(ownThreads()));
        break;
    }
    conditions += conditionsOf(query.filters, conditionOf);
    switch (columns) {
    case Columns::Row:
        m_sql += u"SELECT row"_s;
        break;
    case Columns::Sorting:
        m_sql += u"SELECT row, activity, created, score, answer_count, answered_by_expert"_s;
        break;
    case Columns::Passed:
        m_sql += u"SELECT %1 AS passed"_s.arg(passed(conditionOf));
        break;
    }
    m_sql += u" FROM question"_s + where(conditions);
}

void SpineSql::addCopies(const ThreadQuery &query, Columns columns)
{
    QStringList conditions{u"NOT EXISTS (SELECT 1 FROM community c JOIN question q ON q.community = c.key AND q.id = s.id "
                           "WHERE c.id = s.community)"_s};
    const auto narrow = [&](const QString &condition, const QString &value, int times = 1) {
        if (value.isEmpty())
            return;
        conditions.append(condition);
        for (int i = 0; i < times; ++i)
            m_values.emplace_back(value);
    };
    const QString asked = u"s.author = ?"_s;
    const QString answered = u"EXISTS (SELECT 1 FROM saved_answer a WHERE a.thread = s.row AND a.author = ?)"_s;
    narrow(u"s.community = ?"_s, query.community);
    narrow(u"instr(' ' || s.topics || ' ', ' ' || ? || ' ') > 0"_s, query.topic);
    narrow(asked, query.asker);
    narrow(answered, query.answerer);
    narrow(u"(%1 OR %2)"_s.arg(asked, answered), query.person, 2);
    if (query.followed)
        conditions.append(u"EXISTS (SELECT 1 FROM saved_answer a JOIN followed_person f ON f.community = s.community "
                          "AND f.person = a.author WHERE a.thread = s.row)"_s);
    if (query.activeSince) {
        conditions.append(u"s.activity >= ?"_s);
        m_values.emplace_back(qint64{query.activeSince->time_since_epoch().count()});
    }
    conditions += conditionsOf(query.filters, copyConditionOf);
    switch (columns) {
    case Columns::Row:
    case Columns::Sorting:
        m_sql += u"SELECT -s.row, s.activity, s.created, s.score, s.answer_count, %1"_s.arg(copyConditionOf(ThreadFilter::Expert));
        break;
    case Columns::Passed:
        m_sql += u"SELECT %1"_s.arg(passed(copyConditionOf));
        break;
    }
    m_sql += u" FROM saved_thread s"_s + where(conditions);
}

} // namespace limber
