// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <models/store/connection.h>

#include <optional>

namespace limber {

/// Reads whole threads, from the cache and from the saved copies, without what the person did with them (saved, unread, source).
/// Throws SqlError.
class ThreadReading final
{
public:
    ThreadReading() = delete;

    /// From the tables of cache.sqlite; `row` gets the thread's row if it is not null.
    [[nodiscard]] static std::optional<Thread> cached(Connection &connection, const ThreadRef &ref, qint64 *row = nullptr);
    /// From the tables of mine.sqlite; `row` gets the copy's row (positive) if it is not null. Thread::gone as the copy says.
    [[nodiscard]] static std::optional<Thread> saved(Connection &connection, const ThreadRef &ref, qint64 *row = nullptr);
    /// As Store::thread(), from a connection to the cache that has mine.sqlite attached.
    [[nodiscard]] static std::optional<Thread> whole(Connection &connection, const ThreadRef &ref);
};

} // namespace limber
