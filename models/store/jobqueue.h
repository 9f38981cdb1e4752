// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/job.h>

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace limber {

/// The jobs that wait for one thread, in the order they were given in. Any thread.
class JobQueue final
{
    Q_DISABLE_COPY_MOVE(JobQueue)

public:
    /// A held queue gives nothing out until release().
    explicit JobQueue(bool held)
        : m_held(held)
    {
    }

    /// Where the queue is closed the job ends with Cancelled, at once.
    void push(std::unique_ptr<Job> job);
    /// Waits for the next job; null once the queue is closed and empty.
    [[nodiscard]] std::unique_ptr<Job> pop();
    /// The next job if there is one; null, and at once, if there is none.
    [[nodiscard]] std::unique_ptr<Job> tryPop();
    [[nodiscard]] bool isClosed();
    /// A job waits, or the end of them all.
    [[nodiscard]] bool isWaiting();
    void release();
    /// Takes no more. Jobs that still wait are given out (Finish) or end with Cancelled (Drop).
    enum class Rest { Finish, Drop };
    void close(Rest rest);

private:
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<std::unique_ptr<Job>> m_jobs;
    bool m_held = false;
    bool m_closed = false;
};

} // namespace limber
