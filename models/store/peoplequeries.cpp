// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/excerpt.h>
#include <models/store/itemcolumns.h>
#include <models/store/peoplequeries.h>
#include <models/store/readmarks.h>

#include <QCollator>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    return text.normalized(QString::NormalizationForm_KD)
        .toCaseFolded()
        .remove(QRegularExpression(u"\\p{M}"_s))
        .split(between, Qt::SkipEmptyParts);
}

QCollator collator()
{
    QCollator byName;
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    byName.setNumericMode(true);
    return byName;
}

void sort(QList<Expert> &experts, ExpertQuery::Order order)
{
    const QCollator byName = collator();
    std::stable_sort(experts.begin(), experts.end(), [&](const Expert &left, const Expert &right) {
        if (order == ExpertQuery::Order::Answers && left.answers != right.answers)
            return left.answers > right.answers;
        if (order == ExpertQuery::Order::Recent && left.lastAnswer != right.lastAnswer)
            return left.lastAnswer > right.lastAnswer; // none is before all
        if (order == ExpertQuery::Order::Followed && left.followed != right.followed)
            return left.followed;
        return byName.compare(left.person.name, right.person.name) < 0;
    });
}

} // namespace

QString PeopleQueries::columns()
{
    return u"c.id, (SELECT count(*) FROM question q WHERE q.community = p.community AND q.author = p.id), "
           "(SELECT count(*) FROM answer a WHERE a.community = p.community AND a.author = p.id "
           "AND EXISTS (SELECT 1 FROM question q WHERE q.community = a.community AND q.id = a.question)), "
           "(SELECT max(a.created) FROM answer a WHERE a.community = p.community AND a.author = p.id), "
           "EXISTS (SELECT 1 FROM followed_person f WHERE f.community = c.id AND f.person = p.id), "
           "p.id, p.name, p.role, p.headline, p.shared_by, p.avatar, p.url, p.topics, p.bio"_s;
}

Expert PeopleQueries::read(const Statement &row)
{
    Expert expert;
    expert.community = row.text(0);
    expert.questions = row.number(1);
    expert.answers = row.number(2);
    expert.lastAnswer = row.maybeTime(3);
    expert.followed = row.yes(4);
    expert.person = ItemColumns::readPerson(row, 5);
    return expert;
}

QList<Expert> PeopleQueries::experts(const ExpertQuery &query)
{
    QList<Expert> experts;
    const QStringList words = wordsOf(query.text);
    {
        const QString among =
            query.followed ? u"EXISTS (SELECT 1 FROM followed_person f WHERE f.community = c.id AND f.person = p.id)"_s : u"p.role > 0"_s;
        Statement statement = m_connection.statement(
            u"SELECT %1 FROM community c JOIN person p ON p.community = c.key AND %2 WHERE ? IN ('', c.id) "
            "AND (? = '' OR instr(' ' || p.topics || ' ', ' ' || ? || ' ') > 0) ORDER BY c.key, p.id"_s.arg(columns(), among));
        statement.bind(query.community, query.topic, query.topic);
        while (statement.next())
            experts.append(read(statement));
    }
    if (!words.isEmpty())
        experts.removeIf([&](const Expert &expert) { return !matches(expert, words); });
    sort(experts, query.order);
    return experts;
}

bool PeopleQueries::matches(const Expert &expert, const QStringList &words)
{
    QStringList theirs = wordsOf(expert.person.name) + wordsOf(expert.person.headline);
    for (const QString &topic : expert.person.topics) {
        Statement query =
            m_connection.statement(u"SELECT title FROM topic WHERE community = (SELECT key FROM community WHERE id = ?) AND id = ?"_s);
        query.bind(expert.community, topic);
        if (query.next())
            theirs += wordsOf(query.text(0));
    }
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(theirs.begin(), theirs.end(), [&](const QString &one) { return one.startsWith(word); });
    });
}

QList<Expert> PeopleQueries::recentExperts(int most)
{
    QList<Expert> experts;
    Statement statement = m_connection.statement(u"SELECT %1 FROM (SELECT p.row, (SELECT max(a.created) FROM answer a "
                                                 "WHERE a.community = p.community AND a.author = p.id) AS newest "
                                                 "FROM person p WHERE p.role > 0 ORDER BY newest DESC, p.row LIMIT ?) r "
                                                 "JOIN person p ON p.row = r.row JOIN community c ON c.key = p.community "
                                                 "ORDER BY r.newest DESC, p.row"_s.arg(columns()));
    statement.bind(most);
    while (statement.next())
        experts.append(read(statement));
    return experts;
}

PersonPosts PeopleQueries::posts(
    const QString &community, const QString &person, PersonPosts::Kind kind, const std::optional<PersonPosts::Place> &after, int most)
{
    const bool answers = kind == PersonPosts::Kind::Answers;
    const QString sql = answers
        ? u"SELECT q.id, q.title, a.created, a.row, a.score, q.accepted = a.id, a.id, a.body FROM answer a "
          "CROSS JOIN question q ON q.community = a.community AND q.id = a.question "
          "WHERE a.community = (SELECT key FROM community WHERE id = ?) AND a.author = ? AND (a.created, a.row) < (?, ?) "
          "ORDER BY a.created DESC, a.row DESC LIMIT ?"_s
        : u"SELECT q.id, q.title, q.created, q.row, q.score, 0, '', q.excerpt FROM question q "
          "WHERE q.community = (SELECT key FROM community WHERE id = ?) AND q.author = ? AND (q.created, q.row) < (?, ?) "
          "ORDER BY q.created DESC, q.row DESC LIMIT ?"_s;
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    const PersonPosts::Place place = after.value_or(PersonPosts::Place{Timestamp{std::chrono::milliseconds{end}}, end});
    PersonPosts page;
    Statement query = m_connection.statement(sql);
    query.bind(community, person, place.created, place.row, most + 1);
    PersonPosts::Place last;
    while (query.next()) {
        if (page.posts.size() == most) {
            page.next = last;
            break;
        }
        last = {query.time(2), query.number(3)};
        page.posts.append({{community, query.text(0)}, query.text(1), query.text(6), answers ? excerptOf(query.text(7)) : query.text(7),
            query.time(2), query.maybeInteger(4), query.yes(5)});
    }
    return page;
}

QList<LibraryCounts::TopicCount> PeopleQueries::topics(const QString &community, const QString &person)
{
    QHash<QString, qint64> threads;
    {
        Statement query = m_connection.statement(
            u"SELECT q.topics FROM question q WHERE q.row IN (SELECT row FROM question "
            "WHERE community = (SELECT key FROM community WHERE id = ?) AND author = ? UNION SELECT o.row FROM answer a "
            "CROSS JOIN question o ON o.community = a.community AND o.id = a.question "
            "WHERE a.community = (SELECT key FROM community WHERE id = ?) AND a.author = ?)"_s);
        query.bind(community, person, community, person);
        while (query.next()) {
            const QStringList topics = ItemColumns::splitIds(query.text(0));
            for (const QString &topic : topics)
                ++threads[topic];
        }
    }
    QList<LibraryCounts::TopicCount> counts;
    for (auto it = threads.constBegin(); it != threads.constEnd(); ++it) {
        Statement query = m_connection.statement(
            u"SELECT %1 FROM topic WHERE community = (SELECT key FROM community WHERE id = ?) AND id = ?"_s.arg(ItemColumns::topic()));
        query.bind(community, it.key());
        if (query.next())
            counts.append({community, ItemColumns::readTopic(query, 0), *it});
    }
    const QCollator byName = collator();
    std::sort(counts.begin(), counts.end(), [&](const auto &left, const auto &right) {
        if (left.threads != right.threads)
            return left.threads > right.threads;
        const int order = byName.compare(left.topic.title, right.topic.title);
        return order != 0 ? order < 0 : left.topic.id < right.topic.id;
    });
    return counts;
}

bool PeopleQueries::isRead(const ThreadRef &thread, const QString &answer, Timestamp moment)
{
    const std::optional<ReadMark> mark = ReadMarks(m_connection).of(thread);
    return mark && (mark->digest ? KnownPosts::fromJson(mark->posts).has(answer, moment) : moment <= mark->activity);
}

QList<FollowedAnswer> PeopleQueries::followedAnswers(int most)
{
    QList<FollowedAnswer> answers;
    // The newest of each, and of those the newest: however much somebody wrote.
    Statement query = m_connection.statement(
        u"SELECT f.community, q.id, q.title, a.id, a.created, a.edited, a.score, q.accepted = a.id, f.since, a.body, "
        "p.id, p.name, p.role, p.headline, p.shared_by, p.avatar, p.url, p.topics, p.bio "
        "FROM followed_person f CROSS JOIN community c ON c.id = f.community CROSS JOIN person p ON p.community = c.key AND p.id = "
        "f.person "
        "CROSS JOIN answer a ON a.row IN (SELECT n.row FROM answer n WHERE n.community = c.key AND n.author = f.person "
        "ORDER BY n.created DESC, n.row DESC LIMIT ?) "
        "CROSS JOIN question q ON q.community = a.community AND q.id = a.question ORDER BY a.created DESC, a.row DESC LIMIT ?"_s);
    query.bind(most, most);
    while (query.next()) {
        FollowedAnswer answer;
        answer.post = {{query.text(0), query.text(1)}, query.text(2), query.text(3), excerptOf(query.text(9)), query.time(4),
            query.maybeInteger(6), query.yes(7)};
        answer.person = ItemColumns::readPerson(query, 10);
        answer.isNew = query.time(4) > query.time(8)
            && !isRead(answer.post.thread, answer.post.answer, KnownPosts::momentOf(query.time(4), query.maybeTime(5)));
        answers.append(std::move(answer));
    }
    return answers;
}

qint64 PeopleQueries::newFollowedAnswers()
{
    qint64 count = 0;
    Statement query =
        m_connection.statement(u"SELECT f.community, a.question, a.id, a.created, a.edited FROM followed_person f "
                               "CROSS JOIN community c ON c.id = f.community CROSS JOIN answer a "
                               "ON a.community = c.key AND a.author = f.person AND a.created > f.since "
                               "WHERE EXISTS (SELECT 1 FROM question q WHERE q.community = a.community AND q.id = a.question)"_s);
    while (query.next()) {
        if (!isRead({query.text(0), query.text(1)}, query.text(2), KnownPosts::momentOf(query.time(3), query.maybeTime(4))))
            ++count;
    }
    return count;
}

} // namespace limber
