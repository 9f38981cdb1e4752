// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QFuture>

namespace limber {

/// Waits for a store's answer in a test. A future that was cancelled without an answer reads as Malformed, which no store gives there.
template <typename T> [[nodiscard]] Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return Failure{Failure::Kind::Malformed, QStringLiteral("the future has no result"), {}, {}};
    return future.takeResult();
}

} // namespace limber
