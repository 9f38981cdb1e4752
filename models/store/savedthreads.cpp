// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/excerpt.h>
#include <models/store/itemcolumns.h>
#include <models/store/savedcopyrows.h>
#include <models/store/saveddifference.h>
#include <models/store/savedimages.h>
#include <models/store/savedthreads.h>
#include <models/store/threadreading.h>
#include <models/store/transaction.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

SavedThreads::SavedThreads(Connection &cache, Connection &mine)
    : m_cache(cache)
    , m_mine(mine)
{
    reload();
}

void SavedThreads::reload()
{
    m_refs.clear();
    Statement query = m_mine.statement(u"SELECT community, id FROM saved_thread"_s);
    while (query.next())
        m_refs.insert({query.text(0), query.text(1)});
}

bool SavedThreads::isComplete(const ThreadRef &ref)
{
    const std::optional<Thread> copy = ThreadReading::saved(m_mine, ref);
    if (!copy)
        return false;
    const std::optional<Thread> thread = ThreadReading::cached(m_cache, ref);
    return !thread || !lacksAnswers(*copy, *thread);
}

bool SavedThreads::isChanged(const ThreadRef &ref)
{
    const std::optional<Thread> copy = isSaved(ref) ? ThreadReading::saved(m_mine, ref) : std::nullopt;
    const std::optional<Thread> thread = copy ? ThreadReading::cached(m_cache, ref) : std::nullopt;
    return thread && changedSince(*copy, *thread);
}

void SavedThreads::save(const ThreadRef &ref, Timestamp now)
{
    const std::optional<Thread> thread = ThreadReading::cached(m_cache, ref);
    if (!thread)
        return;
    if (isSaved(ref)) {
        catchUp({ref});
        return;
    }
    Transaction transaction(m_mine, Transaction::Kind::Write);
    insert(*thread, now);
    transaction.commit();
    m_refs.insert(ref);
}

void SavedThreads::insert(const Thread &thread, Timestamp now)
{
    const QString &columns = ItemColumns::question();
    {
        Statement statement = m_mine.statement(u"INSERT INTO saved_thread (community, gone, saved_at, activity, answer_count, excerpt, %1) "
                                               "VALUES (?, 0, ?, ?, 0, ?, %2)"_s.arg(columns, ItemColumns::marks(columns)));
        statement.bind(thread.ref.community, now, thread.activity, excerptOf(thread.question.body));
        ItemColumns::bind(statement, thread.question);
        statement.run();
    }
    addMissing(m_mine.lastInsertedRow(), thread);
}

void SavedThreads::addMissing(qint64 copy, const Thread &thread)
{
    const auto add = [&](const QString &table, const QString &columns, const auto &item) {
        Statement statement =
            m_mine.statement(u"INSERT OR IGNORE INTO %1 (thread, %2) VALUES (?, %3)"_s.arg(table, columns, ItemColumns::marks(columns)));
        statement.bind(copy);
        ItemColumns::bind(statement, item);
        statement.run();
    };
    for (const Answer &answer : thread.answers)
        add(u"saved_answer"_s, ItemColumns::answer(), answer);
    for (const Person &person : thread.people)
        add(u"saved_person"_s, ItemColumns::person(), person);
    for (const Topic &topic : thread.topics)
        add(u"saved_topic"_s, ItemColumns::topic(), topic);
    m_mine
        .statement(u"UPDATE saved_thread SET (answer_count, activity) = (SELECT count(*), max(max(saved_thread.created, "
                   u"coalesce(saved_thread.edited, "
                   "saved_thread.created)), coalesce(max(max(a.created, coalesce(a.edited, a.created))), saved_thread.created)) FROM "
                   "saved_answer a WHERE "
                   "a.thread = ?) "
                   "WHERE row = ?"_s)
        .bind(copy, copy)
        .run();
}

void SavedThreads::release(const ThreadRef &ref)
{
    Transaction transaction(m_mine, Transaction::Kind::Write);
    m_mine.statement(u"DELETE FROM saved_thread WHERE community = ? AND id = ?"_s).bind(ref.community, ref.id).run();
    SavedImages(m_mine).tidy();
    CommunityRecords(m_mine).tidy();
    transaction.commit();
    m_refs.remove(ref);
}

std::optional<ReleasedCopy> SavedThreads::renew(const ThreadRef &ref, Timestamp now)
{
    const std::optional<Thread> thread = ThreadReading::cached(m_cache, ref);
    const std::optional<qint64> row = copyRow(ref);
    if (!thread || !row)
        return {};
    ReleasedCopy before = SavedCopyRows(m_mine).read(ref);
    const qint64 copy = -*row;
    Transaction transaction(m_mine, Transaction::Kind::Write);
    {
        Statement statement = m_mine.statement(u"UPDATE saved_thread SET gone = 0, saved_at = ?, excerpt = ?, %1 WHERE row = ?"_s.arg(
            ItemColumns::assignments(ItemColumns::question())));
        statement.bind(now, excerptOf(thread->question.body));
        ItemColumns::bind(statement, thread->question);
        statement.bind(copy).run();
    }
    for (const QString &table : {u"saved_answer"_s, u"saved_person"_s, u"saved_topic"_s})
        m_mine.statement(u"DELETE FROM %1 WHERE thread = ?"_s.arg(table)).bind(copy).run();
    addMissing(copy, *thread);
    transaction.commit();
    return before;
}

bool SavedThreads::addImage(const ThreadRef &ref, const RemoteImage &image)
{
    const std::optional<qint64> row = copyRow(ref);
    if (!row)
        return false;
    Transaction transaction(m_mine, Transaction::Kind::Write);
    SavedImages(m_mine).add(-*row, image);
    transaction.commit();
    return true;
}

ReleasedCopy SavedThreads::take(const ThreadRef &ref)
{
    ReleasedCopy copy = SavedCopyRows(m_mine).read(ref);
    if (isSaved(ref))
        release(ref);
    return copy;
}

bool SavedThreads::restore(const ReleasedCopy &copy)
{
    const ThreadRef &ref = copy.ref;
    Transaction transaction(m_mine, Transaction::Kind::Write);
    m_mine.statement(u"DELETE FROM saved_thread WHERE community = ? AND id = ?"_s).bind(ref.community, ref.id).run();
    SavedCopyRows(m_mine).write(copy);
    SavedImages(m_mine).tidy();
    if (!CommunityRecords(m_mine).find(ref.community))
        return false;
    if (!ThreadReading::cached(m_cache, ref))
        m_mine.statement(u"UPDATE saved_thread SET gone = 1 WHERE community = ? AND id = ?"_s).bind(ref.community, ref.id).run();
    transaction.commit();
    m_refs.insert(ref);
    catchUp({ref});
    return true;
}

void SavedThreads::catchUp(const QSet<ThreadRef> &refs)
{
    std::optional<Transaction> transaction; // begun by the first copy that lacks something: mostly none does
    for (const ThreadRef &ref : m_behind ? m_refs : refs) {
        if (!isSaved(ref))
            continue;
        const std::optional<Thread> thread = ThreadReading::cached(m_cache, ref);
        if (!thread)
            continue;
        qint64 copy = 0;
        const std::optional<Thread> saved = ThreadReading::saved(m_mine, ref, &copy);
        if (!saved || (!saved->gone && !lacks(*saved, *thread)))
            continue;
        if (!transaction)
            transaction.emplace(m_mine, Transaction::Kind::Write);
        m_mine.statement(u"UPDATE saved_thread SET gone = 0 WHERE row = ?"_s).bind(copy).run();
        addMissing(copy, *thread);
    }
    if (transaction)
        transaction->commit();
    m_behind = false;
}

bool SavedThreads::lacksAnswers(const Thread &saved, const Thread &thread)
{
    QSet<QString> answers;
    for (const Answer &answer : saved.answers)
        answers.insert(answer.id);
    return std::any_of(thread.answers.begin(), thread.answers.end(), [&](const Answer &answer) { return !answers.contains(answer.id); });
}

bool SavedThreads::lacks(const Thread &saved, const Thread &thread)
{
    if (lacksAnswers(saved, thread))
        return true;
    for (const Person &person : thread.people) {
        if (!saved.people.contains(person.id))
            return true;
    }
    QSet<QString> topics;
    for (const Topic &topic : saved.topics)
        topics.insert(topic.id);
    return std::any_of(thread.topics.begin(), thread.topics.end(),
        [&](const Topic &topic) { return saved.question.topics.contains(topic.id) && !topics.contains(topic.id); });
}

QSet<ThreadRef> SavedThreads::missing(const QString &community)
{
    QSet<ThreadRef> refs;
    for (const ThreadRef &ref : std::as_const(m_refs)) {
        if (ref.community == community && !ThreadReading::cached(m_cache, ref))
            refs.insert(ref);
    }
    return refs;
}

void SavedThreads::markGone(const QSet<ThreadRef> &refs)
{
    Transaction transaction(m_mine, Transaction::Kind::Write);
    for (const ThreadRef &ref : refs)
        m_mine.statement(u"UPDATE saved_thread SET gone = 1 WHERE community = ? AND id = ?"_s).bind(ref.community, ref.id).run();
    transaction.commit();
}

void SavedThreads::markGoneWithin(const QString &community)
{
    m_mine.statement(u"UPDATE saved_thread SET gone = 1 WHERE community = ?"_s).bind(community).run();
}

std::optional<qint64> SavedThreads::copyRow(const ThreadRef &ref)
{
    Statement query = m_mine.statement(u"SELECT -row FROM saved_thread WHERE community = ? AND id = ?"_s);
    query.bind(ref.community, ref.id);
    if (!query.next())
        return {};
    return query.number(0);
}

} // namespace limber
