// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QString>
#include <QTimer>

namespace limber {

/// What the future brings, the event loop running meanwhile. One that brings nothing in time, or more than one result, answers with a kind
/// of failure that no network has.
template <typename T> Result<T> awaited(QFuture<Result<T>> future, int milliseconds = 30'000)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!future.isFinished())
        return Failure{.kind = Failure::Kind::StoreDamaged, .detail = QStringLiteral("the future did not finish")};
    if (future.resultCount() != 1)
        return Failure{.kind = Failure::Kind::StoreDamaged, .detail = QStringLiteral("%1 results").arg(future.resultCount())};
    return future.takeResult();
}

} // namespace limber
