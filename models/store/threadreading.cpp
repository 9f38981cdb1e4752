// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/itemcolumns.h>
#include <models/store/pendingposts.h>
#include <models/store/readingplaces.h>
#include <models/store/readmarks.h>
#include <models/store/threadreading.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString asJson(const QStringList &ids)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

QStringList authorsOf(const Thread &thread)
{
    QSet<QString> authors{thread.question.author};
    for (const Answer &answer : thread.answers)
        authors.insert(answer.author);
    authors.remove({});
    return authors.values();
}

/// Fills everything but the question. `owner` is whose rows they are: the community, or the saved copy.
void fill(Connection &connection, Thread &thread, const QString &answers, const QString &people, const QString &topics, qint64 owner)
{
    {
        Statement query = connection.statement(answers);
        query.bind(owner, thread.question.id, thread.question.accepted);
        while (query.next())
            thread.answers.push_back(ItemColumns::readAnswer(query, 0));
    }
    thread.activity = std::max(thread.question.created, thread.question.edited.value_or(thread.question.created));
    for (const Answer &answer : thread.answers)
        thread.activity = std::max({thread.activity, answer.created, answer.edited.value_or(answer.created)});
    {
        Statement query = connection.statement(people);
        query.bind(owner, asJson(authorsOf(thread)));
        while (query.next()) {
            const Person person = ItemColumns::readPerson(query, 0);
            thread.people.insert(person.id, person);
        }
    }
    Statement query = connection.statement(topics);
    query.bind(owner, asJson(thread.question.topics));
    while (query.next())
        thread.topics.append(ItemColumns::readTopic(query, 0));
    std::sort(thread.topics.begin(), thread.topics.end(), [&](const Topic &left, const Topic &right) {
        return thread.question.topics.indexOf(left.id) < thread.question.topics.indexOf(right.id);
    });
}

void compareWithMark(Thread &thread, const std::optional<ReadMark> &mark)
{
    thread.everRead = mark.has_value();
    thread.unread = true;
    if (!mark)
        return;
    const KnownPosts held = KnownPosts::of(thread);
    const KnownPosts read = mark->known(held);
    thread.unread = !read.hasAll(held);
    for (const Answer &answer : thread.answers) {
        if (!read.has(answer.id, KnownPosts::momentOf(answer.created, answer.edited)))
            thread.newAnswers.append(answer.id);
    }
}

} // namespace

std::optional<Thread> ThreadReading::cached(Connection &connection, const ThreadRef &ref, qint64 *row)
{
    Thread thread;
    thread.ref = ref;
    qint64 community = 0;
    {
        Statement query =
            connection.statement(u"SELECT row, community, %1 FROM question WHERE community = (SELECT key FROM community WHERE id = ?) "
                                 "AND id = ?"_s.arg(ItemColumns::question()));
        query.bind(ref.community, ref.id);
        if (!query.next())
            return {};
        if (row)
            *row = query.number(0);
        community = query.number(1);
        thread.question = ItemColumns::readQuestion(query, 2);
    }
    fill(connection, thread,
        u"SELECT %1 FROM answer WHERE community = ? AND question = ? ORDER BY id = ? DESC, created, id"_s.arg(ItemColumns::answer()),
        u"SELECT %1 FROM person WHERE community = ? AND id IN (SELECT value FROM json_each(?))"_s.arg(ItemColumns::person()),
        u"SELECT %1 FROM topic WHERE community = ? AND id IN (SELECT value FROM json_each(?))"_s.arg(ItemColumns::topic()), community);
    return thread;
}

std::optional<Thread> ThreadReading::saved(Connection &connection, const ThreadRef &ref, qint64 *row)
{
    Thread thread;
    thread.ref = ref;
    qint64 copy = 0;
    {
        Statement query =
            connection.statement(u"SELECT row, gone, %1 FROM saved_thread WHERE community = ? AND id = ?"_s.arg(ItemColumns::question()));
        query.bind(ref.community, ref.id);
        if (!query.next())
            return {};
        copy = query.number(0);
        thread.gone = query.yes(1);
        thread.question = ItemColumns::readQuestion(query, 2);
    }
    if (row)
        *row = copy;
    fill(connection, thread,
        u"SELECT %1 FROM saved_answer WHERE thread = ? AND question = ? ORDER BY id = ? DESC, created, id"_s.arg(ItemColumns::answer()),
        u"SELECT %1 FROM saved_person WHERE thread = ? AND id IN (SELECT value FROM json_each(?))"_s.arg(ItemColumns::person()),
        u"SELECT %1 FROM saved_topic WHERE thread = ? AND id IN (SELECT value FROM json_each(?))"_s.arg(ItemColumns::topic()), copy);
    return thread;
}

std::optional<Thread> ThreadReading::whole(Connection &connection, const ThreadRef &ref)
{
    PendingPosts posts(connection);
    std::vector<OutboxPost> pending = posts.of(ref);
    std::optional<Thread> thread = cached(connection, ref);
    if (thread) {
        Statement query = connection.statement(u"SELECT 1 FROM saved_thread WHERE community = ? AND id = ?"_s);
        query.bind(ref.community, ref.id);
        thread->saved = query.next();
    } else if ((thread = saved(connection, ref))) {
        thread->saved = true;
    } else if (!(thread = posts.thread(ref, pending))) {
        return {};
    }
    if (!thread->pendingQuestion)
        compareWithMark(*thread, ReadMarks(connection).of(ref));
    thread->place = ReadingPlaces(connection).of(ref);
    thread->source = CommunityRecords(connection).find(ref.community).value_or(Community{});
    thread->pending = std::move(pending);
    if (const std::optional<Person> me = posts.author(ref.community))
        thread->people.insert(me->id, *me);
    return thread;
}

} // namespace limber
