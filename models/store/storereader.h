// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/changeannouncer.h>
#include <models/store/connection.h>
#include <models/store/jobqueue.h>
#include <models/store/promisejob.h>
#include <models/store/sqlerror.h>
#include <models/store/transaction.h>

#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace limber {

/// One thread that reads, with a connection of its own to the cache and mine.sqlite attached. It waits until the files are open.
class StoreReader final
{
    Q_DISABLE_COPY_MOVE(StoreReader)

public:
    /// `announcer` must outlive the reader. `damaged` is called on the reader's thread when something cannot be read.
    StoreReader(QString cacheFile, QString mineFile, const ChangeAnnouncer &announcer, std::function<void(const SqlError &)> damaged);
    /// As close().
    ~StoreReader();

    /// The files are there, or why not: what waits and what comes then fails with that. Any thread.
    void opened(Connection::Mode mode, std::optional<Failure> failure);
    /// Refuses new jobs, interrupts the one that runs, and joins. The other jobs end with Cancelled.
    void close();

    /// What runs at this moment is interrupted: a job whose token says stop ends with Cancelled, another is done again. Any thread.
    void interruptJob();

    /// `work` is called on the reader's thread with (Connection &, quint64 snapshot) inside one read transaction, and answers a Result<T>.
    /// It may be called again where it was interrupted for another job's sake; once `stop` asks for it the job ends with Cancelled.
    template <typename T, typename Work> [[nodiscard]] QFuture<Result<T>> read(Work work, std::stop_token stop = {})
    {
        auto job = makeJob<T>([this, work = std::move(work), stop]() mutable -> Result<T> {
            while (!stop.stop_requested()) {
                const quint64 interruptions = countInterruptions();
                try {
                    Connection &connection = openConnection();
                    // Asked before the transaction begins, so the answer has seen at least this change.
                    const quint64 snapshot = m_announcer.newest();
                    Transaction transaction(connection, Transaction::Kind::Read);
                    Result<T> result = work(connection, snapshot);
                    if (!stop.stop_requested())
                        return result;
                } catch (const SqlError &error) {
                    if (const std::optional<Failure> failure = failureOf(error, interruptions))
                        return *failure;
                }
            }
            return Failure{Failure::Kind::Cancelled, QStringLiteral("somebody asked to stop"), {}, {}};
        });
        QFuture<Result<T>> future = job->future();
        m_queue.push(std::move(job));
        return future;
    }

private:
    void loop();
    [[nodiscard]] quint64 countInterruptions();
    /// What a job that began after so many interruptions ends with, or nothing where it is to be done again. Reader's thread.
    [[nodiscard]] std::optional<Failure> failureOf(const SqlError &error, quint64 interruptions);
    /// Reader's thread; throws SqlError.
    [[nodiscard]] Connection &openConnection();
    void closeConnection();

    QString m_cacheFile;
    QString m_mineFile;
    const ChangeAnnouncer &m_announcer;
    std::function<void(const SqlError &)> m_damaged;
    JobQueue m_queue{true};
    std::mutex m_mutex; // guards the five below
    Connection::Mode m_mode = Connection::Mode::Read;
    std::optional<Failure> m_failure;
    std::unique_ptr<Connection> m_connection;
    quint64 m_interruptions = 0;
    bool m_closing = false;
    std::jthread m_thread; // last: it uses everything above
};

} // namespace limber
