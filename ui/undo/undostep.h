// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/deliver.h>
#include <models/domain/failure.h>
#include <models/domain/result.h>

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace limber {

/// One direction of an UndoableCommand: a write that is given to the store, and what is kept of its answer. On the GUI thread.
///
///     UndoStep([&store, ref] { return store.setFollowed(ref.community, person, false); })
///
/// Where a write answers what the way back needs, the two directions share it:
///
///     auto marks = std::make_shared<ReadMarksBefore>(before);
///     const UndoStep swap([&store, marks] { return store.restoreReadMarks(*marks); }, [marks](const ReadMarksBefore &were) { *marks =
///     were; });
class UndoStep final
{
public:
    /// Told how it went: no failure is success.
    using Ended = std::function<void(const std::optional<Failure> &failure)>;

    /// `write` gives a QFuture<Result<T>>. What it refers to must outlive the stack; it captures nothing that can go before (no widgets).
    template <typename Write>
    explicit UndoStep(Write write)
        : UndoStep(std::move(write), [](const auto &) {})
    {
    }

    /// `keep` is called with the T of a write that succeeded, on the GUI thread, before any step that follows.
    template <typename Write, typename Keep>
    UndoStep(Write write, Keep keep)
        : m_run([write = std::move(write), keep = std::move(keep)](QObject *receiver, const Ended &ended) {
            deliver(write(), receiver, [keep, ended](const auto &result) {
                if (!result) {
                    ended(result.failure());
                    return;
                }
                keep(*result);
                ended(std::nullopt);
            });
        })
    {
    }

    /// Calls `ended` later, and never once `receiver` is gone.
    void run(QObject *receiver, const Ended &ended) const { m_run(receiver, ended); }

private:
    std::function<void(QObject *, const Ended &)> m_run;
};

} // namespace limber
