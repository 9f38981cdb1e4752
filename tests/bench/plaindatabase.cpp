// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/plaindatabase.h>

#include <sqlite3.h>

namespace limber {

PlainDatabase::PlainDatabase(const QString &file)
{
    if (sqlite3_open(file.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(file), sqlite3_errmsg(m_handle));
    sqlite3_busy_timeout(m_handle, 5'000);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
}

PlainDatabase::~PlainDatabase()
{
    sqlite3_close(m_handle);
}

void PlainDatabase::run(const QByteArray &script)
{
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", script.constData(), sqlite3_errmsg(m_handle));
}

PlainStatement PlainDatabase::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
    return PlainStatement(statement);
}

qint64 PlainDatabase::number(const QByteArray &sql)
{
    PlainStatement statement = prepare(sql);
    return statement.step() ? statement.number(0) : 0;
}

} // namespace limber
