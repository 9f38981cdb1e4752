// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <tests/bench/plainstatement.h>

#include <sqlite3.h>

namespace limber {

PlainStatement::~PlainStatement()
{
    sqlite3_finalize(m_statement);
}

void PlainStatement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void PlainStatement::bind(int parameter, const QByteArray &text)
{
    sqlite3_bind_text(m_statement, parameter, text.constData(), toInt(text.size()), SQLITE_STATIC);
}

bool PlainStatement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        qFatal("%s: %s", sqlite3_sql(m_statement), sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    reset();
    return false;
}

int PlainStatement::run()
{
    int rows = 0;
    while (step())
        ++rows;
    return rows;
}

void PlainStatement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 PlainStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray PlainStatement::text(int column) const
{
    return {reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)), sqlite3_column_bytes(m_statement, column)};
}

} // namespace limber
