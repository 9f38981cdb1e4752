// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/readingplace.h>
#include <models/domain/threadref.h>
#include <models/domain/timestamp.h>
#include <models/store/connection.h>

#include <optional>

namespace limber {

/// Where the reader was in each thread, and which were open last, in mine.sqlite. Changes are made within the caller's transaction. Throws
/// SqlError.
class ReadingPlaces final
{
public:
    explicit ReadingPlaces(Connection &mine)
        : m_mine(mine)
    {
    }

    [[nodiscard]] std::optional<ReadingPlace> of(const ThreadRef &ref);
    /// Becomes the one that was open last, where it was.
    void open(const ThreadRef &ref, Timestamp now);
    /// Leaves the order of what was open alone, but for a thread that never was.
    void set(const ThreadRef &ref, const ReadingPlace &place, Timestamp now);
    /// Forgets those of a community, but for those of saved threads.
    void forget(const QString &community);

private:
    Connection &m_mine;
};

} // namespace limber
