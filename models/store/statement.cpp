// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/connection.h>
#include <models/store/sqlerror.h>
#include <models/store/statement.h>

#include <QSqlError>

namespace limber {

using namespace Qt::StringLiterals;

Statement::Statement(Connection &connection, PreparedStatement &prepared)
    : m_connection(connection)
    , m_prepared(prepared)
{
    Q_ASSERT(!prepared.inUse);
    prepared.inUse = true;
}

Statement::~Statement()
{
    m_prepared.query.finish();
    m_prepared.inUse = false;
}

Statement &Statement::bindVariant(const QVariant &value)
{
    m_prepared.query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    return bindVariant(text.isNull() ? QVariant(u""_s) : QVariant(text));
}

Statement &Statement::bind(qint64 number)
{
    return bindVariant(QVariant(number));
}

Statement &Statement::bind(const QByteArray &bytes)
{
    return bindVariant(bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes));
}

Statement &Statement::bind(std::nullopt_t)
{
    return bindVariant(QVariant(QMetaType::fromType<qint64>()));
}

void Statement::execute()
{
    m_connection.throwIfInterrupted();
    if (m_bound != m_prepared.parameters)
        throw SqlError({Failure::Kind::StoreDamaged,
            u"%1 of %2 parameters bound: %3"_s.arg(m_bound).arg(m_prepared.parameters).arg(m_prepared.query.lastQuery()), {}, {}});
    m_bound = 0;
    if (!m_prepared.query.exec())
        throw m_connection.lastError();
}

void Statement::run()
{
    execute();
    m_prepared.query.finish();
}

bool Statement::next()
{
    if (!m_started) {
        m_started = true;
        execute();
    } else {
        m_connection.throwIfInterrupted();
    }
    if (m_prepared.query.next())
        return true;
    if (m_prepared.query.lastError().isValid())
        throw m_connection.lastError();
    return false;
}

bool Statement::isNull(int column) const
{
    return m_prepared.query.isNull(column);
}

QString Statement::text(int column) const
{
    return m_prepared.query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared.query.value(column).toByteArray();
}

qint64 Statement::number(int column) const
{
    return m_prepared.query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_prepared.query.value(column).toDouble();
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
    if (isNull(column))
        return QVariant(QMetaType::fromType<qint64>());
    const QVariant value = m_prepared.query.value(column);
    return value.isNull() ? QVariant(u""_s) : value;
}

QUrl Statement::url(int column) const
{
    return QUrl::fromEncoded(text(column).toLatin1());
}

} // namespace limber
