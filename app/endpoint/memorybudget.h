// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace limber {

/// How many bytes all connections together may hold for requests and replies under way.
class MemoryBudget final
{
public:
    explicit MemoryBudget(qint64 bytes)
        : m_whole(bytes)
        , m_left(bytes)
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
    /// The same, but only while half of the whole is left after it: for what clients send, which must not keep replies from others.
    [[nodiscard]] bool takeFromHalf(qint64 bytes) { return bytes == 0 || (m_left - bytes >= m_whole / 2 && take(bytes)); }
    void giveBack(qint64 bytes) { m_left += bytes; }
    [[nodiscard]] qint64 left() const { return m_left; }

private:
    const qint64 m_whole;
    qint64 m_left;
};

} // namespace limber
