// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace limber {

/// Calls callback(result) with what the future brings: on the receiver's thread, later (never inside this call), and never once the
/// receiver is gone. Call it on the receiver's thread. A future that ends without a result (its maker died) calls nothing.
/// This is the one way in which results reach objects. QFuture::then(context, …) is banned: in Qt 6.4 it runs inside the caller when the
/// future is finished already, and crashes when the context dies first.
template <typename T, typename Callback> void deliver(const QFuture<T> &future, QObject *receiver, Callback callback)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, call = std::move(callback)]() mutable {
        watcher->deleteLater();
        QFuture<T> finished = watcher->future();
        if (finished.resultCount() > 0)
            call(finished.takeResult());
    });
    watcher->setFuture(future);
}

} // namespace limber
