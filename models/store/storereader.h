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
#include <thread>

namespace limber {

/// One thread that reads, with a connection of its own to the cache and mine.sqlite attached. It waits until the files are open.
class StoreReader final
{
    Q_DISABLE_COPY_MOVE(StoreReader)

public:
    /// `announcer` must outlive the reader. `damaged` is called on the reader's thread when something cannot be read.
    StoreReader(QString cacheFile, QString mineFile, const ChangeAnnouncer &announcer, std::function<void()> damaged);
    /// As close().
    ~StoreReader();

    /// The files are there, or why not: what waits and what comes then fails with that. Any thread.
    void opened(Connection::Mode mode, std::optional<Failure> failure);
    /// Refuses new jobs, interrupts the one that runs, and joins. The other jobs end with Cancelled.
    void close();

    /// `work` is called on the reader's thread with (Connection &, quint64 snapshot) inside one read transaction, and answers a Result<T>.
    template <typename T, typename Work> [[nodiscard]] QFuture<Result<T>> read(Work work)
    {
        auto job = makeJob<T>([this, work = std::move(work)]() mutable -> Result<T> {
            try {
                Connection &connection = openConnection();
                // Asked before the transaction begins, so the answer has seen at least this change.
                const quint64 snapshot = m_announcer.newest();
                Transaction transaction(connection, Transaction::Kind::Read);
                return work(connection, snapshot);
            } catch (const SqlError &error) {
                if (m_connection && error.failure().kind == Failure::Kind::StoreDamaged)
                    m_damaged();
                return error.failure();
            }
        });
        QFuture<Result<T>> future = job->future();
        m_queue.push(std::move(job));
        return future;
    }

private:
    void loop();
    /// Reader's thread; throws SqlError.
    [[nodiscard]] Connection &openConnection();
    void closeConnection();

    QString m_cacheFile;
    QString m_mineFile;
    const ChangeAnnouncer &m_announcer;
    std::function<void()> m_damaged;
    JobQueue m_queue{true};
    std::mutex m_mutex; // guards the four below
    Connection::Mode m_mode = Connection::Mode::Read;
    std::optional<Failure> m_failure;
    std::unique_ptr<Connection> m_connection;
    bool m_closing = false;
    std::jthread m_thread; // last: it uses everything above
};

} // namespace limber
