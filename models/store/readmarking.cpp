// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/heldposts.h>
#include <models/store/readmarking.h>
#include <models/store/readmarks.h>
#include <models/store/threadreading.h>
#include <models/store/transaction.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure notFound(const ThreadRef &ref, const QString &answer = {})
{
    const QString name = answer.isEmpty() ? u"thread is called %1/%2"_s.arg(ref.community, ref.id)
                                          : u"answer of %1/%2 is called %3"_s.arg(ref.community, ref.id, answer);
    return {Failure::Kind::NotFound, u"no "_s + name, {}, {}};
}

} // namespace

std::optional<qint64> ReadMarking::rowOf(const ThreadRef &ref)
{
    {
        Statement query =
            m_context.cache.statement(u"SELECT row FROM question WHERE community = (SELECT key FROM community WHERE id = ?) AND id = ?"_s);
        query.bind(ref.community, ref.id);
        if (query.next())
            return query.number(0);
    }
    return m_context.saved.copyRow(ref);
}

ReadMark ReadMarking::markWith(const KnownPosts &read, const KnownPosts &held, const std::optional<ReadMark> &before)
{
    // What was read and is not held stays known: it may come again, and is not new then.
    KnownPosts known = before ? before->known(held) : KnownPosts();
    known.add(read);
    return ReadMark::of(known);
}

Result<ReadMarksBefore> ReadMarking::markRead(const ThreadRef &ref, const QString &upToAnswer)
{
    if (!upToAnswer.isEmpty()) {
        std::optional<Thread> thread = ThreadReading::cached(m_context.cache, ref);
        if (!thread)
            thread = ThreadReading::saved(m_context.mine, ref);
        if (!thread)
            return notFound(ref);
        QStringList answers;
        for (const Answer &answer : thread->answers) {
            answers.append(answer.id);
            if (answer.id == upToAnswer)
                return markAnswersRead(ref, answers);
        }
        return notFound(ref, upToAnswer);
    }
    std::optional<KnownPosts> held = HeldPosts::cached(m_context.cache, ref);
    if (!held)
        held = HeldPosts::saved(m_context.mine, ref);
    if (!held)
        return notFound(ref);
    return set({{ref, markWith(*held, *held, ReadMarks(m_context.mine).of(ref))}});
}

Result<ReadMarksBefore> ReadMarking::markAnswersRead(const ThreadRef &ref, const QStringList &answers)
{
    std::optional<KnownPosts> held = HeldPosts::cached(m_context.cache, ref);
    if (!held)
        held = HeldPosts::saved(m_context.mine, ref);
    if (!held)
        return notFound(ref);
    return set({{ref, markWith(held->only(answers), *held, ReadMarks(m_context.mine).of(ref))}});
}

Result<ReadMarksBefore> ReadMarking::markUnread(const ThreadRef &ref)
{
    if (!rowOf(ref))
        return notFound(ref);
    return set({{ref, {}}});
}

ReadMarksBefore ReadMarking::set(const std::vector<ReadMarksBefore::Thread> &marks)
{
    ReadMarksBefore before;
    std::vector<qint64> rows;
    std::optional<Transaction> transaction; // begun by the first mark that differs
    ReadMarks stored(m_context.mine);
    for (const ReadMarksBefore::Thread &thread : marks) {
        const std::optional<ReadMark> mark = stored.of(thread.ref);
        if (mark == thread.mark)
            continue;
        if (!transaction)
            transaction.emplace(m_context.mine, Transaction::Kind::Write);
        stored.set(thread.ref, thread.mark);
        before.threads.push_back({thread.ref, mark});
        if (const std::optional<qint64> row = rowOf(thread.ref))
            rows.push_back(*row);
    }
    if (transaction)
        transaction->commit();
    std::vector<qint64> &changed = m_context.changes.threads;
    changed.insert(changed.end(), rows.begin(), rows.end());
    return before;
}

} // namespace limber
