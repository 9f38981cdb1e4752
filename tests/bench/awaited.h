// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/deliver.h>
#include <models/domain/result.h>

#include <QEventLoop>
#include <QFuture>

#include <optional>

namespace limber {

/// Waits for the store as a window does: in the event loop, woken by the answer. A failure ends the program.
template <typename T> T awaited(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    deliver(future, &loop, [&](Result<T> result) {
        answer.emplace(std::move(result));
        loop.quit();
    });
    loop.exec();
    if (!*answer)
        qFatal("the store failed: %s", qPrintable(answer->failure().detail));
    return std::move(*answer).value();
}

} // namespace limber
