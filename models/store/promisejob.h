// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/store/job.h>

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace limber {

/// A job whose work is a function without parameters that answers a Result<T> and does not throw.
template <typename T, typename Work> class PromiseJob final : public Job
{
public:
    explicit PromiseJob(Work work)
        : m_work(std::move(work))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }

    void run() override { keep(m_work()); }
    void fail(const Failure &failure) override { keep(Result<T>(failure)); }

private:
    void keep(Result<T> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    Work m_work;
    QPromise<Result<T>> m_promise;
};

template <typename T, typename Work> [[nodiscard]] std::unique_ptr<PromiseJob<T, Work>> makeJob(Work work)
{
    return std::make_unique<PromiseJob<T, Work>>(std::move(work));
}

} // namespace limber
