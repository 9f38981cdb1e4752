// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>

namespace limber {

/// A transaction for one scope: rolled back unless committed.
class Transaction final
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    /// Write takes the write lock at once: a deferred transaction that wants to write later fails when somebody has written meanwhile.
    enum class Kind { Read, Write };

    Transaction(Connection &connection, Kind kind);
    ~Transaction();

    void commit();

private:
    Connection &m_connection;
};

} // namespace limber
