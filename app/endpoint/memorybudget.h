// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace limber {

/// How many bytes all connections together may hold for requests and replies under way.
class MemoryBudget final
{
public:
    explicit MemoryBudget(qint64 bytes)
        : m_left(bytes)
    {
    }
    Q_DISABLE_COPY_MOVE(MemoryBudget)

    /// Whether the bytes could be had; then they must be given back.
    [[nodiscard]] bool take(qint64 bytes)
    {
        if (bytes > m_left)
            return false;
        m_left -= bytes;
        return true;
    }
    void giveBack(qint64 bytes) { m_left += bytes; }

private:
    qint64 m_left;
};

} // namespace limber
