// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/excerpt.h>
#include <models/store/itemcolumns.h>
#include <models/store/libraryqueries.h>
#include <models/store/spinesql.h>

#include <QCollator>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// What a person gave: posts of threads that are held.
const QString &postNumbers()
{
    static const QString columns = u"(SELECT count(*) FROM question q WHERE q.community = p.community AND q.author = p.id), "
                                   "(SELECT count(*) FROM answer a WHERE a.community = p.community AND a.author = p.id "
                                   "AND EXISTS (SELECT 1 FROM question q WHERE q.community = a.community AND q.id = a.question))"_s;
    return columns;
}

QString personColumns()
{
    return u"p.id, p.name, p.role, p.headline, p.shared_by, p.avatar, p.url, p.topics, p.bio"_s;
}

/// A filter by community that an empty id passes for all.
QString inCommunity()
{
    return u"? IN ('', c.id)"_s;
}

Expert readExpert(const Statement &row)
{
    Expert expert;
    expert.community = row.text(0);
    expert.questions = row.number(1);
    expert.answers = row.number(2);
    expert.person = ItemColumns::readPerson(row, 3);
    return expert;
}

template <typename T, typename Text> void sortAsLocale(QList<T> &list, Text text)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::stable_sort(
        list.begin(), list.end(), [&](const T &left, const T &right) { return collator.compare(text(left), text(right)) < 0; });
}

} // namespace

LibraryCounts LibraryQueries::counts()
{
    LibraryCounts counts;
    {
        Statement query = m_connection.statement(u"SELECT count(*), coalesce(sum(answer_count = 0), 0) FROM question"_s);
        if (query.next()) {
            counts.all = query.number(0);
            counts.unanswered = query.number(1);
        }
    }
    counts.unread = counts.all - m_connection.number(u"SELECT count(*) FROM ("_s + SpineSql::readThreads() + u')');
    counts.saved = m_connection.number(u"SELECT count(*) FROM saved_thread"_s);
    counts.experts = m_connection.number(u"SELECT count(*) FROM person WHERE role > 0"_s);
    counts.testimonials = m_connection.number(u"SELECT count(*) FROM testimonial"_s);
    counts.topics = topics({});
    return counts;
}

QList<Expert> LibraryQueries::experts(const QString &community)
{
    QList<Expert> experts;
    Statement query = m_connection.statement(
        u"SELECT c.id, %1, %2 FROM community c JOIN person p ON p.community = c.key AND p.role > 0 WHERE %3 ORDER BY "
        "c.key, p.id"_s.arg(postNumbers(), personColumns(), inCommunity()));
    query.bind(community);
    while (query.next())
        experts.append(readExpert(query));
    sortAsLocale(experts, [](const Expert &expert) -> const QString & { return expert.person.name; });
    return experts;
}

std::optional<Profile> LibraryQueries::profile(const QString &community, const QString &person)
{
    Profile profile;
    qint64 key = 0;
    {
        Statement query = m_connection.statement(
            u"SELECT c.id, %1, %2, c.key FROM community c JOIN person p ON p.community = c.key WHERE c.id = ? AND p.id = ?"_s.arg(
                postNumbers(), personColumns()));
        query.bind(community, person);
        if (!query.next())
            return {};
        profile.expert = readExpert(query);
        key = query.number(3 + ItemColumns::count(ItemColumns::person()));
    }
    for (const QString &topic : std::as_const(profile.expert.person.topics)) {
        Statement query = m_connection.statement(u"SELECT %1 FROM topic WHERE community = ? AND id = ?"_s.arg(ItemColumns::topic()));
        query.bind(key, topic);
        if (query.next())
            profile.topics.append(ItemColumns::readTopic(query, 0));
    }
    profile.answers = answersBy(key, community, person);
    profile.questions = questionsBy(key, community, person);
    return profile;
}

QList<PersonPost> LibraryQueries::answersBy(qint64 key, const QString &community, const QString &person)
{
    QList<PersonPost> posts;
    Statement query = m_connection.statement(u"SELECT q.id, q.title, a.id, a.created, a.score, q.accepted = a.id, a.body FROM answer a "
                                             "CROSS JOIN question q ON q.community = a.community AND q.id = a.question "
                                             "WHERE a.community = ? AND a.author = ? ORDER BY a.created DESC, a.row DESC LIMIT 200"_s);
    query.bind(key, person);
    while (query.next())
        posts.append({{community, query.text(0)}, query.text(1), query.text(2), excerptOf(query.text(6)), query.time(3),
            query.maybeInteger(4), query.yes(5)});
    return posts;
}

QList<PersonPost> LibraryQueries::questionsBy(qint64 key, const QString &community, const QString &person)
{
    QList<PersonPost> posts;
    Statement query = m_connection.statement(u"SELECT id, title, excerpt, created, score FROM question WHERE community = ? AND author = ? "
                                             "ORDER BY created DESC, row DESC LIMIT 200"_s);
    query.bind(key, person);
    while (query.next())
        posts.append({{community, query.text(0)}, query.text(1), {}, query.text(2), query.time(3), query.maybeInteger(4), false});
    return posts;
}

QList<Story> LibraryQueries::stories(const QString &community)
{
    QList<Story> stories;
    Statement query = m_connection.statement(
        u"SELECT c.id, t.id, t.name, t.quote FROM community c JOIN testimonial t ON t.community = c.key WHERE %1 ORDER BY c.key, t.row"_s
            .arg(inCommunity()));
    query.bind(community);
    while (query.next())
        stories.append({query.text(0), ItemColumns::readTestimonial(query, 1)});
    return stories;
}

QList<LibraryCounts::TopicCount> LibraryQueries::topics(const QString &community)
{
    QList<LibraryCounts::TopicCount> topics;
    Statement query =
        m_connection.statement(u"SELECT c.id, (SELECT count(*) FROM question_topic q WHERE q.community = t.community AND q.topic = t.id), "
                               "t.id, t.title, t.description FROM community c JOIN topic t ON t.community = c.key WHERE %1 "
                               "ORDER BY c.key, t.id"_s.arg(inCommunity()));
    query.bind(community);
    while (query.next())
        topics.append({query.text(0), ItemColumns::readTopic(query, 2), query.number(1)});
    sortAsLocale(topics, [](const LibraryCounts::TopicCount &count) -> const QString & { return count.topic.title; });
    return topics;
}

} // namespace limber
