// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/jobqueue.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Failure closed()
{
    return {Failure::Kind::Cancelled, u"the store is closed"_s, {}, {}};
}

} // namespace

void JobQueue::push(std::unique_ptr<Job> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            m_jobs.push_back(std::move(job));
            m_ready.notify_one();
            return;
        }
    }
    job->fail(closed());
}

std::unique_ptr<Job> JobQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_ready.wait(lock, [this] { return m_closed || (!m_held && !m_jobs.empty()); });
    if (m_jobs.empty())
        return nullptr;
    std::unique_ptr<Job> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

std::unique_ptr<Job> JobQueue::tryPop()
{
    const std::lock_guard lock(m_mutex);
    if (m_held || m_jobs.empty())
        return nullptr;
    std::unique_ptr<Job> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

bool JobQueue::isClosed()
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

bool JobQueue::isWaiting()
{
    const std::lock_guard lock(m_mutex);
    return m_closed || !m_jobs.empty();
}

void JobQueue::release()
{
    const std::lock_guard lock(m_mutex);
    m_held = false;
    m_ready.notify_one();
}

void JobQueue::close(Rest rest)
{
    std::deque<std::unique_ptr<Job>> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        if (rest == Rest::Drop)
            dropped.swap(m_jobs);
        m_ready.notify_one();
    }
    for (const std::unique_ptr<Job> &job : dropped)
        job->fail(closed());
}

} // namespace limber
