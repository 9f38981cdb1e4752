// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>
#include <models/store/lastvisit.h>

#include <optional>

namespace limber {

/// When the person came, in mine.sqlite. Changes are made within the caller's transaction. Throws SqlError.
class Visits final
{
public:
    explicit Visits(Connection &mine)
        : m_mine(mine)
    {
    }

    /// The one before the newest, which is the one that lasts.
    [[nodiscard]] std::optional<LastVisit> before();
    void begin(const LastVisit &visit);

private:
    Connection &m_mine;
};

} // namespace limber
