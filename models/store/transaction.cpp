// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/sqlerror.h>
#include <models/store/transaction.h>

namespace limber {

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    connection.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (m_connection.inTransaction())
        m_connection.rollBack();
}

void Transaction::commit()
{
    m_connection.run("COMMIT");
}

} // namespace limber
