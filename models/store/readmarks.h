// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/store/connection.h>

#include <optional>

namespace limber {

/// Up to which activity each thread has been read, in mine.sqlite. Changes are made within the caller's transaction. Throws SqlError.
class ReadMarks final
{
public:
    explicit ReadMarks(Connection &mine)
        : m_mine(mine)
    {
    }

    [[nodiscard]] std::optional<Timestamp> of(const ThreadRef &ref);
    /// No activity: unread.
    void set(const ThreadRef &ref, std::optional<Timestamp> activity);
    /// Forgets the marks of a community, but for those of saved threads.
    void forget(const QString &community);

private:
    Connection &m_mine;
};

} // namespace limber
