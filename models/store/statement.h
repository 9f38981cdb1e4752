// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>
#include <models/store/preparedstatement.h>

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QVariant>

#include <optional>

namespace limber {

class Connection;

/// One use of a prepared query: bind, run or next, read, and at the end of its life it is reset, so that no lock outlives a job.
/// Binds in order, and reads columns by number. Functions throw SqlError. Lives on its connection's thread, in one scope.
///
/// SQLite's ways that end here: a value that was forgotten keeps that of the last use (here: an error); a query that is left half read
/// keeps the database locked. A null QString is an empty text, for an absent text is an optional. Values belong to the marks in their
/// order.
///
/// SQLite itself is asked, not QSqlQuery: that one copies every column of every row into a QVariant, which made reading the ids of a long
/// list take three times as long.
class Statement final
{
    Q_DISABLE_COPY_MOVE(Statement)

public:
    Statement(Connection &connection, PreparedStatement &prepared);
    ~Statement();

    Statement &bind(const QString &text);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64{number}); }
    Statement &bind(bool yes) { return bind(qint64{yes ? 1 : 0}); }
    Statement &bind(Timestamp time) { return bind(qint64{time.time_since_epoch().count()}); }
    Statement &bind(const QUrl &url) { return bind(QString::fromLatin1(url.toEncoded())); }
    Statement &bind(const QByteArray &bytes); ///< a BLOB
    Statement &bind(std::nullopt_t);
    template <typename T> Statement &bind(const std::optional<T> &value) { return value ? bind(*value) : bind(std::nullopt); }
    /// As value() answered it.
    Statement &bindValue(const QVariant &value);
    Statement &bind(const char *) = delete; // would become bool
    /// Several, in order.
    template <typename First, typename Second, typename... Rest>
    Statement &bind(const First &first, const Second &second, const Rest &...rest)
    {
        bind(first);
        bind(second);
        (bind(rest), ...);
        return *this;
    }

    /// Runs a statement that answers no rows, or whose rows do not matter; binding starts again at the first parameter.
    void run();
    /// Steps to the next row; the first call runs the statement.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] bool yes(int column) const { return number(column) != 0; }
    [[nodiscard]] Timestamp time(int column) const { return Timestamp{std::chrono::milliseconds{number(column)}}; }
    [[nodiscard]] std::optional<int> maybeInteger(int column) const;
    [[nodiscard]] std::optional<Timestamp> maybeTime(int column) const;
    [[nodiscard]] QUrl url(int column) const;
    /// Of whatever type; a null QVariant for NULL alone.
    [[nodiscard]] QVariant value(int column) const;

private:
    /// To the first row; says whether there is one.
    bool execute();
    bool step();
    Statement &bound(int result);

    Connection &m_connection;
    PreparedStatement &m_prepared;
    sqlite3_stmt *m_query;
    int m_bound = 0;
    bool m_started = false;
};

} // namespace limber
