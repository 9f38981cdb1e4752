// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QFuture>
#include <QPromise>
#include <QtGlobal>

#include <utility>

namespace limber {

/// A future's other end that always finishes with exactly one result: the first that is given, or Cancelled when it is destroyed before.
/// One thread at a time.
template <typename T> class PromisedResult final
{
    Q_DISABLE_COPY_MOVE(PromisedResult)

public:
    PromisedResult() { m_promise.start(); }
    ~PromisedResult() { finish(Failure{.kind = Failure::Kind::Cancelled}); }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }

    /// Later calls do nothing.
    void finish(Result<T> result)
    {
        if (std::exchange(m_finished, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_finished = false;
};

/// What is known already, for whoever takes a future.
template <typename T> [[nodiscard]] QFuture<Result<T>> finishedResult(Result<T> result)
{
    PromisedResult<T> promised;
    promised.finish(std::move(result));
    return promised.future();
}

} // namespace limber
