// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/connection.h>
#include <models/store/sqlerror.h>
#include <models/store/statement.h>

#include <sqlite3.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

// SQLITE_TRANSIENT without the cast of C.
const auto copied = reinterpret_cast<sqlite3_destructor_type>(-1);

} // namespace

Statement::Statement(Connection &connection, PreparedStatement &prepared)
    : m_connection(connection)
    , m_prepared(prepared)
    , m_query(prepared.query.get())
{
    Q_ASSERT(!prepared.inUse);
    prepared.inUse = true;
}

Statement::~Statement()
{
    sqlite3_reset(m_query);
    sqlite3_clear_bindings(m_query); // a long text would stay in memory
    m_prepared.inUse = false;
}

Statement &Statement::bound(int result)
{
    // Out of range: one value too many, which execute() tells of.
    if (result != SQLITE_OK && result != SQLITE_RANGE)
        throw m_connection.lastError();
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return bound(sqlite3_bind_text64(m_query, ++m_bound, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), copied, SQLITE_UTF8));
}

Statement &Statement::bind(qint64 number)
{
    return bound(sqlite3_bind_int64(m_query, ++m_bound, number));
}

Statement &Statement::bind(const QByteArray &bytes)
{
    return bound(sqlite3_bind_blob64(m_query, ++m_bound, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), copied));
}

Statement &Statement::bind(std::nullopt_t)
{
    return bound(sqlite3_bind_null(m_query, ++m_bound));
}

Statement &Statement::bindValue(const QVariant &value)
{
    if (value.isNull())
        return bind(std::nullopt);
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return bind(value.toByteArray());
    case QMetaType::Double:
        return bound(sqlite3_bind_double(m_query, ++m_bound, value.toDouble()));
    case QMetaType::QString:
        return bind(value.toString());
    default:
        return bind(value.toLongLong());
    }
}

bool Statement::execute()
{
    if (m_bound != m_prepared.parameters)
        throw SqlError({Failure::Kind::StoreDamaged,
            u"%1 of %2 parameters bound: %3"_s.arg(m_bound).arg(m_prepared.parameters).arg(QString::fromUtf8(sqlite3_sql(m_query))), {},
            {}});
    m_bound = 0;
    return step();
}

bool Statement::step()
{
    m_connection.throwIfInterrupted();
    switch (sqlite3_step(m_query)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        throw m_connection.lastError();
    }
}

void Statement::run()
{
    execute();
    sqlite3_reset(m_query);
}

bool Statement::next()
{
    if (m_started)
        return step();
    m_started = true;
    return execute();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_query, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_query, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_query, column)) : QString();
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_query, column));
    return {bytes, sqlite3_column_bytes(m_query, column)};
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_query, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_query, column);
}

std::optional<int> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Timestamp> Statement::maybeTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_query, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_BLOB:
        return bytes(column);
    case SQLITE_TEXT:
        return text(column);
    default:
        return QVariant(QMetaType::fromType<qint64>());
    }
}

QUrl Statement::url(int column) const
{
    return QUrl::fromEncoded(text(column).toLatin1());
}

} // namespace limber
