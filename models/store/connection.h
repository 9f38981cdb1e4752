// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/statement.h>

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace limber {

class SqlError;

/// One SQLite connection. Made, used and destroyed on one thread; only interrupt() may be called from another.
/// Statements are prepared once and kept. Functions throw SqlError.
class Connection final
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    /// Create makes the file; Write changes what is there; Read changes nothing; Immutable reads a file in a folder that nobody can write.
    enum class Mode { Create, Write, Read, Immutable };

    Connection(const QString &file, Mode mode);
    ~Connection();

    /// The statement, prepared at its first use. `sql` must be used by one Statement at a time.
    [[nodiscard]] Statement statement(const QString &sql);
    /// Runs a script of any number of statements.
    void run(const QByteArray &script);
    /// Ends the transaction without a trace; never throws, for SQLite has ended it already where this fails.
    void rollBack() noexcept;
    /// The single number that a query without parameters answers; 0 where it answers nothing.
    [[nodiscard]] qint64 number(const QString &sql);
    /// Makes another file readable as `name`.
    void attach(const QString &file, const QString &name, Mode mode);
    /// Everything in this file makes way for everything in the other one, in one transaction: all of it or nothing. Both pages are of one
    /// size, and neither connection is inside a transaction.
    void replaceContentWith(Connection &other);
    [[nodiscard]] qint64 lastInsertedRow() const;
    /// Rows that the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] qint64 changedRows() const;
    [[nodiscard]] bool inTransaction() const;

    /// What runs, and everything that is asked from now on, fails with Cancelled. Any thread, while the connection lives.
    void interrupt();
    void throwIfInterrupted() const;
    /// What runs fails with Cancelled; what is asked afterwards does not. Any thread, while the connection lives.
    void interruptOnce();

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] SqlError lastError() const;

private:
    struct TextHash
    {
        size_t operator()(const QString &text) const noexcept { return qHash(text); }
    };

    struct End
    {
        void operator()(sqlite3 *handle) const noexcept;
    };

    QString m_file;
    std::unique_ptr<sqlite3, End> m_handle; // goes after its statements
    std::unordered_map<QString, std::unique_ptr<PreparedStatement>, TextHash> m_statements;
    std::atomic<bool> m_interrupted = false;
};

} // namespace limber
