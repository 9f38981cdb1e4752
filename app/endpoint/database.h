// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <memory>

namespace limber {

/// One connection to a community's database, `endpoint.sqlite` in its data folder. Several may be open at once, in several processes.
/// After a statement has failed the connection refuses every further one until commit(), rollback() or takeFailure(), so callers ask
/// once, at the end. Lives on the thread that opened it.
class Database final
{
public:
    /// Opens the database, making folder and file (for this user alone) where they are missing. Fails with StoreDamaged or DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &folder);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// How long a statement waits for other writers before it fails with Timeout; a minute where nothing is said.
    void setPatience(std::chrono::milliseconds time);
    /// A number that changes when another connection, of this or another process, has written. 0 where it cannot be read.
    [[nodiscard]] qint64 version();

    /// Begins reading one state of the database, whatever others write meanwhile. End it with rollback().
    void beginRead();
    /// Begins a transaction that writes; waits for other writers.
    void beginWrite();
    /// Keeps what was written since beginWrite(), or, when a statement failed, undoes it and says why.
    [[nodiscard]] Result<Done> commit();
    /// Ends the transaction without writing anything; forgets failures.
    void rollback();

    /// Runs one statement with its values bound in order. The statement is kept prepared; finish() it after reading rows.
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    /// Steps to the next row of a statement that was run. No row is either the end, or a failure: failed() says which.
    [[nodiscard]] bool next(QSqlQuery &rows);
    /// Whether a statement has failed.
    [[nodiscard]] bool failed() const;
    /// What failed first, forgotten by asking. Only where failed().
    [[nodiscard]] Failure takeFailure();

    /// A value of the table `meta`, or 0.
    [[nodiscard]] qint64 number(const QString &name);
    void setNumber(const QString &name, qint64 value);
    /// The random name of this database, part of every cursor: 8 bytes.
    [[nodiscard]] const QByteArray &epoch() const { return m_epoch; }

private:
    Database();
    [[nodiscard]] Result<Done> prepare(const QString &file);
    void migrate();
    void fail(const QSqlQuery &query);

    struct Connection;
    std::unique_ptr<Connection> m_connection;
    QByteArray m_epoch;
};

} // namespace limber
