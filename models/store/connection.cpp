// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/connection.h>
#include <models/store/sqlerror.h>

#include <QFileInfo>
#include <QUrl>

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

// For a checkpoint or a transaction of another process to end.
constexpr int patienceMilliseconds = 5000;

} // namespace

void StatementEnd::operator()(sqlite3_stmt *statement) const noexcept
{
    sqlite3_finalize(statement);
}

void Connection::End::operator()(sqlite3 *handle) const noexcept
{
    sqlite3_close_v2(handle);
}

Connection::Connection(const QString &file, Mode mode)
    : m_file(file)
{
    sqlite3 *handle = nullptr;
    // The address says what may be done; one thread at a time has the connection, so it needs no mutex of its own.
    const int opened = sqlite3_open_v2(address(file, mode).toUtf8().constData(), &handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle);
    if (opened != SQLITE_OK)
        throw SqlError(handle ? sqlite3_extended_errcode(handle) : opened,
            QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(opened)), file);
    sqlite3_busy_timeout(handle, patienceMilliseconds);
}

Connection::~Connection() = default;

Statement Connection::statement(const QString &sql)
{
    std::unique_ptr<PreparedStatement> &prepared = m_statements[sql];
    if (!prepared) {
        throwIfInterrupted();
        sqlite3_stmt *query = nullptr;
        const QByteArray utf8 = sql.toUtf8();
        if (sqlite3_prepare_v3(m_handle.get(), utf8.constData(), -1, SQLITE_PREPARE_PERSISTENT, &query, nullptr) != SQLITE_OK)
            throw lastError();
        prepared = std::make_unique<PreparedStatement>();
        prepared->query.reset(query);
        prepared->parameters = sqlite3_bind_parameter_count(query);
    }
    return {*this, *prepared};
}

void Connection::run(const QByteArray &script)
{
    throwIfInterrupted();
    if (sqlite3_exec(m_handle.get(), script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw lastError();
}

void Connection::rollBack() noexcept
{
    // interruptOnce() at this very moment would end the rollback instead of what it meant; the transaction would stay, and the next job
    // find it.
    constexpr int mostTries = 100;
    for (int tries = 0; tries < mostTries && inTransaction(); ++tries) {
        if (sqlite3_exec(m_handle.get(), "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_INTERRUPT)
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
    sqlite3_backup *copy = sqlite3_backup_init(m_handle.get(), "main", other.m_handle.get(), "main");
    if (!copy)
        throw lastError();
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        throw SqlError(finished == SQLITE_OK ? stepped : finished, u"the content could not be replaced"_s, QFileInfo(m_file).fileName());
}

qint64 Connection::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_handle.get());
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

void Connection::interrupt()
{
    m_interrupted = true;
    sqlite3_interrupt(m_handle.get());
}

void Connection::interruptOnce()
{
    sqlite3_interrupt(m_handle.get());
}

void Connection::throwIfInterrupted() const
{
    if (m_interrupted)
        throw SqlError(SQLITE_INTERRUPT, u"interrupted"_s, m_file);
}

SqlError Connection::lastError() const
{
    return {sqlite3_extended_errcode(m_handle.get()), QString::fromUtf8(sqlite3_errmsg(m_handle.get())), QFileInfo(m_file).fileName()};
}

} // namespace limber
