// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/store/connection.h>
#include <models/store/readmark.h>

#include <optional>

namespace limber {

/// What was read of each thread, in mine.sqlite. Changes are made within the caller's transaction. Throws SqlError.
class ReadMarks final
{
public:
    explicit ReadMarks(Connection &mine)
        : m_mine(mine)
    {
    }

    [[nodiscard]] std::optional<ReadMark> of(const ThreadRef &ref);
    /// No mark: unread.
    void set(const ThreadRef &ref, const std::optional<ReadMark> &mark);
    /// Forgets the marks of a community, but for those of saved threads.
    void forget(const QString &community);

private:
    Connection &m_mine;
};

} // namespace limber
