// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/readmarks.h>
#include <models/store/threadmarking.h>
#include <models/store/transaction.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure noSuchThread(const ThreadRef &ref)
{
    return {Failure::Kind::NotFound, u"no thread is called %1/%2"_s.arg(ref.community, ref.id), {}, {}};
}

} // namespace

std::optional<ThreadMarking::Found> ThreadMarking::find(const ThreadRef &ref)
{
    {
        Statement query = m_context.cache.statement(
            u"SELECT row, activity FROM question WHERE community = (SELECT key FROM community WHERE id = ?) AND id = ?"_s);
        query.bind(ref.community, ref.id);
        if (query.next())
            return Found{query.number(0), query.time(1)};
    }
    Statement query = m_context.mine.statement(u"SELECT -row, activity FROM saved_thread WHERE community = ? AND id = ?"_s);
    query.bind(ref.community, ref.id);
    if (query.next())
        return Found{query.number(0), query.time(1)};
    return {};
}

Result<SavedThread> ThreadMarking::setSaved(const ThreadRef &ref, bool saved)
{
    const std::optional<Found> found = find(ref);
    if (!found)
        return noSuchThread(ref);
    const bool wasSaved = m_context.saved.isSaved(ref);
    if (saved)
        m_context.saved.save(ref, m_context.clock.now());
    else if (wasSaved)
        m_context.saved.release(ref);
    if (saved != wasSaved)
        m_context.changes.threads = {found->row};
    return stateOf(ref);
}

Result<SavedThread> ThreadMarking::renew(const ThreadRef &ref)
{
    const std::optional<Found> found = find(ref);
    if (!found || !m_context.saved.renew(ref, m_context.clock.now()))
        return noSuchThread(ref);
    m_context.changes.threads = {found->row};
    return stateOf(ref);
}

Result<Done> ThreadMarking::addImage(const ThreadRef &ref, const RemoteImage &image)
{
    if (!m_context.saved.addImage(ref, image))
        return noSuchThread(ref);
    m_context.changes.images.insert(ref);
    return Done{};
}

SavedThread ThreadMarking::stateOf(const ThreadRef &ref)
{
    return {ref, m_context.saved.isSaved(ref), m_context.saved.isComplete(ref), m_context.saved.isChanged(ref)};
}

Result<SavedThread> ThreadMarking::setRead(const ThreadRef &ref, bool read)
{
    const std::optional<Found> found = find(ref);
    if (!found)
        return noSuchThread(ref);
    ReadMarks marks(m_context.mine);
    const std::optional<Timestamp> before = marks.of(ref);
    const std::optional<Timestamp> now = read ? std::optional(found->activity) : std::nullopt;
    if (before == now)
        return stateOf(ref);
    Transaction transaction(m_context.mine, Transaction::Kind::Write);
    marks.set(ref, now);
    transaction.commit();
    m_context.changes.threads = {found->row};
    return stateOf(ref);
}

} // namespace limber
