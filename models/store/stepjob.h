// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/store/job.h>
#include <models/store/jobqueue.h>

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace limber {

/// A job that goes to the end of its queue again after each step of its work, until a step has an answer.
template <typename T> class StepJob final : public Job
{
public:
    /// None: there is more to do.
    using Outcome = std::optional<Result<T>>;

    /// One step; it may say in the promise how far it has come.
    using Work = std::function<Outcome(QPromise<Result<T>> &)>;

    /// `queue` must outlive the job. `work` does not throw.
    StepJob(JobQueue &queue, Work work)
        : StepJob(queue, std::move(work), std::make_shared<QPromise<Result<T>>>())
    {
        m_promise->start();
    }

    [[nodiscard]] QFuture<Result<T>> future() { return m_promise->future(); }

    void run() override
    {
        if (Outcome outcome = m_work(*m_promise))
            keep(*std::move(outcome));
        else
            m_queue.push(std::unique_ptr<Job>(new StepJob(m_queue, std::move(m_work), std::move(m_promise))));
    }
    void fail(const Failure &failure) override { keep(Result<T>(failure)); }

private:
    StepJob(JobQueue &queue, Work work, std::shared_ptr<QPromise<Result<T>>> promise)
        : m_queue(queue)
        , m_work(std::move(work))
        , m_promise(std::move(promise))
    {
    }

    void keep(Result<T> result)
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

    JobQueue &m_queue;
    Work m_work;
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

} // namespace limber
