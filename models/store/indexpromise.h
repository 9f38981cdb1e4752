// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QFuture>
#include <QPromise>

namespace limber {

/// The promise that the search index is complete. Kept with Cancelled where nobody else keeps it.
class IndexPromise final
{
    Q_DISABLE_COPY_MOVE(IndexPromise)

public:
    IndexPromise() { m_promise.start(); }
    ~IndexPromise() { keep(Failure{Failure::Kind::Cancelled, QStringLiteral("the store is closed"), {}, {}}); }

    [[nodiscard]] QFuture<Result<Done>> future() { return m_promise.future(); }
    /// The first time counts.
    void keep(const Result<Done> &result)
    {
        if (m_kept)
            return;
        m_kept = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Result<Done>> m_promise;
    bool m_kept = false;
};

} // namespace limber
