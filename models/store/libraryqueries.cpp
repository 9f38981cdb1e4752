// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/outboxpost.h>
#include <models/store/itemcolumns.h>
#include <models/store/libraryqueries.h>
#include <models/store/ownposts.h>
#include <models/store/peoplequeries.h>
#include <models/store/spinesql.h>

#include <QCollator>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// A filter by community that an empty id passes for all.
QString inCommunity()
{
    return u"? IN ('', c.id)"_s;
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
    counts.notes = m_connection.number(u"SELECT count(*) FROM note"_s);
    {
        Statement query =
            m_connection.statement(u"SELECT count(*), coalesce(sum(state = ? OR (state = ? AND reason_kind = ?)), 0) FROM outbox"_s);
        query.bind(static_cast<int>(OutboxPost::State::Refused), static_cast<int>(OutboxPost::State::Waiting),
            static_cast<int>(Failure::Kind::SignInNeeded));
        if (query.next()) {
            counts.outbox = query.number(0);
            counts.outboxRefused = query.number(1);
        }
    }
    counts.drafts = m_connection.number(u"SELECT count(*) FROM draft"_s);
    OwnPosts own(m_connection);
    counts.mine = own.threads();
    counts.mineNew = own.newAnswers();
    counts.followed = m_connection.number(u"SELECT count(*) FROM followed_person"_s);
    counts.followedNew = counts.followed > 0 ? PeopleQueries(m_connection).newFollowedAnswers() : 0;
    counts.topics = topics({});
    return counts;
}

std::optional<Profile> LibraryQueries::profile(const QString &community, const QString &person)
{
    Profile profile;
    qint64 key = 0;
    {
        Statement query = m_connection.statement(
            u"SELECT %1, c.key FROM community c JOIN person p ON p.community = c.key WHERE c.id = ? AND p.id = ?"_s.arg(
                PeopleQueries::columns()));
        query.bind(community, person);
        if (!query.next())
            return {};
        profile.expert = PeopleQueries::read(query);
        key = query.number(5 + ItemColumns::count(ItemColumns::person()));
    }
    for (const QString &topic : std::as_const(profile.expert.person.topics)) {
        Statement query = m_connection.statement(u"SELECT %1 FROM topic WHERE community = ? AND id = ?"_s.arg(ItemColumns::topic()));
        query.bind(key, topic);
        if (query.next())
            profile.topics.append(ItemColumns::readTopic(query, 0));
    }
    PeopleQueries people(m_connection);
    profile.answers = people.posts(community, person, PersonPosts::Kind::Answers, {}, 200).posts;
    profile.questions = people.posts(community, person, PersonPosts::Kind::Questions, {}, 200).posts;
    return profile;
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
