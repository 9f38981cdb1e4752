// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchmatcher.h>
#include <models/store/searchexpression.h>
#include <models/store/searchfilter.h>
#include <models/store/searchtables.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 500;
constexpr qsizetype mostTopics = 16; // more are not looked at: no question has that many

/// "[1,2]" of the rows that a query answers.
QString rowsOf(Statement &query)
{
    QStringList rows;
    while (query.next())
        rows.append(query.text(0));
    return u'[' + rows.join(u',') + u']';
}

QString topicsNamed(Connection &connection, const QString &name)
{
    const QString wanted = SearchTables::folded(name);
    QStringList rows;
    Statement query = connection.statement(u"SELECT row, id, title FROM topic"_s);
    while (query.next()) {
        if (query.text(1) == name || (!wanted.isEmpty() && SearchTables::folded(query.text(2)) == wanted))
            rows.append(query.text(0));
    }
    return u'[' + rows.join(u',') + u']';
}

} // namespace

SearchFilter::SearchFilter(Connection &connection, const SearchQuery &query)
    : m_query(query)
    , m_hasUsers(query.has(SearchPart::Kind::User))
{
    if (m_hasUsers) {
        const SearchMatcher names = SearchMatcher::ofText(query.users().join(u' '));
        m_users = u"[]"_s;
        if (!names.isEmpty()) {
            Statement people =
                connection.statement(u"SELECT rowid FROM search_person WHERE search_person MATCH ? ORDER BY rowid DESC LIMIT ?"_s);
            people.bind(SearchExpression::ofName(names)).bind(mostPeople);
            m_users = rowsOf(people);
        }
    }
    QStringList topics = query.topics();
    topics.removeDuplicates();
    for (const QString &topic : topics.mid(0, mostTopics))
        m_topics.append(topicsNamed(connection, topic));
}

QString SearchFilter::conditions(bool answer) const
{
    QString sql;
    if (m_query.after())
        sql += u" AND x.created >= ?"_s;
    if (m_query.before())
        sql += u" AND x.created < ?"_s;
    if (m_query.leastAnswers())
        sql += u" AND q.answer_count >= ?"_s;
    if (m_query.mostAnswers())
        sql += u" AND q.answer_count <= ?"_s;
    if (m_hasUsers)
        sql += u" AND p.row IN (SELECT value FROM json_each(?))"_s;
    for (qsizetype i = 0; i < m_topics.size(); ++i)
        sql += u" AND EXISTS (SELECT 1 FROM json_each(?) j CROSS JOIN topic t ON t.row = j.value CROSS JOIN question_topic n "
               "ON n.community = t.community AND n.topic = t.id AND n.question = q.row)"_s;
    if (const std::optional<bool> saved = m_query.saved())
        sql += *saved ? u" AND s.row IS NOT NULL"_s : u" AND s.row IS NULL"_s;
    if (const std::optional<bool> expert = m_query.expert()) {
        const QString by = answer ? u"coalesce(p.role, 0) > 0"_s : u"(q.answered_by_expert OR coalesce(p.role, 0) > 0)"_s;
        sql += u" AND %1%2"_s.arg(*expert ? QString() : u"NOT "_s, by);
    }
    return sql;
}

void SearchFilter::bind(Statement &statement) const
{
    if (const auto after = m_query.after())
        statement.bind(*after);
    if (const auto before = m_query.before())
        statement.bind(*before);
    if (const auto least = m_query.leastAnswers())
        statement.bind(*least);
    if (const auto most = m_query.mostAnswers())
        statement.bind(*most);
    if (m_hasUsers)
        statement.bind(m_users);
    for (const QString &topic : m_topics)
        statement.bind(topic);
}

bool SearchFilter::accepts(const SearchHit &hit, const QStringList &topics, bool answeredByExpert) const
{
    const bool byExpert = hit.authorRole != Role::Member || (hit.answer.isEmpty() && answeredByExpert);
    if ((m_query.after() && hit.created < *m_query.after()) || (m_query.before() && hit.created >= *m_query.before())
        || hit.answers < m_query.leastAnswers().value_or(hit.answers) || hit.answers > m_query.mostAnswers().value_or(hit.answers)
        || !m_query.saved().value_or(true) || m_query.expert().value_or(byExpert) != byExpert)
        return false;
    if (m_hasUsers && !SearchMatcher::ofText(m_query.users().join(u' ')).accepts({hit.authorName}))
        return false;
    const QStringList wanted = m_query.topics();
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &name) {
        return std::any_of(topics.begin(), topics.end(),
            [&](const QString &topic) { return topic == name || SearchTables::folded(topic) == SearchTables::folded(name); });
    });
}

} // namespace limber
