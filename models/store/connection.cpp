// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/connection.h>
#include <models/store/sqlerror.h>

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString address(const QString &file, Connection::Mode mode)
{
    QString suffix;
    switch (mode) {
    case Connection::Mode::Create:
        suffix = u"?mode=rwc"_s;
        break;
    case Connection::Mode::Write:
        suffix = u"?mode=rw"_s;
        break;
    case Connection::Mode::Read:
        suffix = u"?mode=ro"_s;
        break;
    case Connection::Mode::Immutable:
        suffix = u"?mode=ro&immutable=1"_s;
        break;
    }
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded()) + suffix;
}

template <typename T> T handleOf(const QVariant &variant)
{
    return *static_cast<const T *>(variant.constData());
}

} // namespace

Connection::Connection(const QString &file, Mode mode)
    : m_file(file)
    , m_name(u"limber-store-%1"_s.arg(reinterpret_cast<quintptr>(this), 0, 16))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    m_database.setDatabaseName(address(file, mode));
    if (!m_database.open()) {
        const SqlError error(m_database.lastError().nativeErrorCode().toInt(), m_database.lastError().text(), file);
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw error;
    }
    m_handle = handleOf<sqlite3 *>(m_database.driver()->handle());
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Statement Connection::statement(const QString &sql)
{
    std::unique_ptr<PreparedStatement> &prepared = m_statements[sql];
    if (!prepared || prepared->parameters < 0) {
        throwIfInterrupted();
        prepared = std::make_unique<PreparedStatement>(PreparedStatement{QSqlQuery(m_database), -1, false});
        prepared->query.setForwardOnly(true);
        if (!prepared->query.prepare(sql))
            throw lastError();
        prepared->parameters = sqlite3_bind_parameter_count(handleOf<sqlite3_stmt *>(prepared->query.result()->handle()));
    }
    return {*this, *prepared};
}

void Connection::run(const QByteArray &script)
{
    throwIfInterrupted();
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw lastError();
}

void Connection::rollBack() noexcept
{
    // interruptOnce() at this very moment would end the rollback instead of what it meant; the transaction would stay, and the next job
    // find it.
    constexpr int mostTries = 100;
    for (int tries = 0; tries < mostTries && inTransaction(); ++tries) {
        if (sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_INTERRUPT)
            break;
    }
}

qint64 Connection::number(const QString &sql)
{
    Statement query = statement(sql);
    return query.next() ? query.number(0) : 0;
}

void Connection::attach(const QString &file, const QString &name, Mode mode)
{
    Statement query = statement(u"ATTACH ? AS "_s + name);
    query.bind(address(file, mode)).run();
}

void Connection::replaceContentWith(Connection &other)
{
    throwIfInterrupted();
    sqlite3_backup *copy = sqlite3_backup_init(m_handle, "main", other.m_handle, "main");
    if (!copy)
        throw lastError();
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        throw SqlError(finished == SQLITE_OK ? stepped : finished, u"the content could not be replaced"_s, QFileInfo(m_file).fileName());
}

qint64 Connection::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::interrupt()
{
    m_interrupted = true;
    sqlite3_interrupt(m_handle);
}

void Connection::interruptOnce()
{
    sqlite3_interrupt(m_handle);
}

void Connection::throwIfInterrupted() const
{
    if (m_interrupted)
        throw SqlError(SQLITE_INTERRUPT, u"interrupted"_s, m_file);
}

SqlError Connection::lastError() const
{
    return {sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), QFileInfo(m_file).fileName()};
}

} // namespace limber
