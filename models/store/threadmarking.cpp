// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/readmarking.h>
#include <models/store/threadmarking.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure noSuchThread(const ThreadRef &ref)
{
    return {Failure::Kind::NotFound, u"no thread is called %1/%2"_s.arg(ref.community, ref.id), {}, {}};
}

} // namespace

Result<SavedThread> ThreadMarking::setSaved(const ThreadRef &ref, bool saved)
{
    const std::optional<qint64> found = ReadMarking(m_context).rowOf(ref);
    if (!found)
        return noSuchThread(ref);
    const bool wasSaved = m_context.saved.isSaved(ref);
    if (saved)
        m_context.saved.save(ref, m_context.clock.now());
    else if (wasSaved)
        m_context.saved.release(ref);
    if (saved != wasSaved)
        m_context.changes.threads = {*found};
    return stateOf(ref);
}

Result<ReleasedCopy> ThreadMarking::renew(const ThreadRef &ref)
{
    const std::optional<qint64> found = ReadMarking(m_context).rowOf(ref);
    const std::optional<ReleasedCopy> before = found ? m_context.saved.renew(ref, m_context.clock.now()) : std::nullopt;
    if (!before)
        return noSuchThread(ref);
    m_context.changes.threads = {*found};
    return *before;
}

Result<Done> ThreadMarking::addImage(const ThreadRef &ref, const RemoteImage &image)
{
    if (!m_context.saved.addImage(ref, image))
        return noSuchThread(ref);
    m_context.changes.images.insert(ref);
    return Done{};
}

Result<ReleasedCopy> ThreadMarking::release(const ThreadRef &ref)
{
    const std::optional<qint64> row = ReadMarking(m_context).rowOf(ref);
    if (!row || !m_context.saved.isSaved(ref))
        return noSuchThread(ref);
    const ReleasedCopy copy = m_context.saved.take(ref);
    m_context.changes.threads = {*row};
    return copy;
}

Result<SavedThread> ThreadMarking::restore(const ReleasedCopy &copy)
{
    if (copy.tables.isEmpty() || !m_context.saved.restore(copy))
        return noSuchThread(copy.ref);
    if (const std::optional<qint64> row = ReadMarking(m_context).rowOf(copy.ref))
        m_context.changes.threads = {*row};
    return stateOf(copy.ref);
}

SavedThread ThreadMarking::stateOf(const ThreadRef &ref)
{
    return {ref, m_context.saved.isSaved(ref), m_context.saved.isComplete(ref), m_context.saved.isChanged(ref)};
}

Result<SavedThread> ThreadMarking::setRead(const ThreadRef &ref, bool read)
{
    const std::optional<qint64> found = ReadMarking(m_context).rowOf(ref);
    if (!found)
        return noSuchThread(ref);
    ReadMarking marking(m_context);
    const Result<ReadMarksBefore> marked = read ? marking.markRead(ref, {}) : marking.markUnread(ref);
    if (!marked)
        return marked.failure();
    return stateOf(ref);
}

} // namespace limber
