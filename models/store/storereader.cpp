// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/storereader.h>

namespace limber {

using namespace Qt::StringLiterals;

StoreReader::StoreReader(
    QString cacheFile, QString mineFile, const ChangeAnnouncer &announcer, std::function<void(const SqlError &)> damaged)
    : m_cacheFile(std::move(cacheFile))
    , m_mineFile(std::move(mineFile))
    , m_announcer(announcer)
    , m_damaged(std::move(damaged))
    , m_thread([this] { loop(); })
{
}

StoreReader::~StoreReader()
{
    close();
}

void StoreReader::opened(Connection::Mode mode, std::optional<Failure> failure)
{
    {
        const std::lock_guard lock(m_mutex);
        m_mode = mode;
        m_failure = std::move(failure);
    }
    m_queue.release();
}

void StoreReader::close()
{
    m_queue.close(JobQueue::Rest::Drop);
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        if (m_connection)
            m_connection->interrupt();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void StoreReader::interruptJob()
{
    const std::lock_guard lock(m_mutex);
    if (!m_connection)
        return;
    ++m_interruptions;
    m_connection->interruptOnce();
}

quint64 StoreReader::countInterruptions()
{
    const std::lock_guard lock(m_mutex);
    return m_interruptions;
}

std::optional<Failure> StoreReader::failureOf(const SqlError &error, quint64 interruptions)
{
    {
        const std::lock_guard lock(m_mutex);
        // Before there is a connection nothing interrupts: it says itself why there is none.
        if (!m_connection)
            return error.failure();
        // SQLite does not always say that it was interrupted: where that meets FTS5 opening a table or a blob, it is an error of the table,
        // or even a damaged one. What fails while somebody interrupts says nothing of the file.
        if (m_closing)
            return Failure{Failure::Kind::Cancelled, u"the store is closed"_s, {}, {}};
        if (m_interruptions != interruptions || error.failure().kind == Failure::Kind::Cancelled)
            return std::nullopt;
    }
    if (error.failure().kind == Failure::Kind::StoreDamaged)
        m_damaged(error);
    return error.failure();
}

void StoreReader::loop()
{
    while (const std::unique_ptr<Job> job = m_queue.pop())
        job->run();
    closeConnection();
}

Connection &StoreReader::openConnection()
{
    Connection::Mode mode{};
    {
        const std::lock_guard lock(m_mutex);
        if (m_connection)
            return *m_connection;
        if (m_failure)
            throw SqlError(*m_failure);
        mode = m_mode;
    }
    auto connection = std::make_unique<Connection>(m_cacheFile, mode);
    // Lists and counts are read from their beginning to their end, and the system keeps the file: more would only be memory.
    connection->run("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000");
    connection->attach(m_mineFile, u"mine"_s, mode);
    connection->run("PRAGMA query_only = 1");
    const std::lock_guard lock(m_mutex);
    if (m_closing)
        connection->interrupt();
    m_connection = std::move(connection);
    return *m_connection;
}

void StoreReader::closeConnection()
{
    std::unique_ptr<Connection> connection;
    const std::lock_guard lock(m_mutex);
    connection.swap(m_connection);
}

} // namespace limber
