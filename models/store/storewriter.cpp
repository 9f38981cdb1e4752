// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/storewriter.h>

namespace limber {

using namespace Qt::StringLiterals;

StoreWriter::StoreWriter(ProfileOpening opening, const Clock &clock, ChangeAnnouncer &announcer)
    : m_opening(std::move(opening))
    , m_clock(clock)
    , m_announcer(announcer)
    , m_failure(Failure{Failure::Kind::Cancelled, u"the store has not been opened"_s, {}, {}})
    , m_index(ProfileFiles(m_opening.folder()), announcer)
    , m_thread([this] { loop(); })
{
}

StoreWriter::~StoreWriter()
{
    close();
}

QFuture<Result<StoreOpened>> StoreWriter::open(std::function<void(Connection::Mode, std::optional<Failure>)> opened)
{
    auto job = makeJob<StoreOpened>([this, opened = std::move(opened)]() -> Result<StoreOpened> {
        Result<StoreOpened> result = openFiles();
        opened(m_opening.readMode(), result.ok() ? std::nullopt : std::optional(result.failure()));
        return result;
    });
    QFuture<Result<StoreOpened>> future = job->future();
    m_queue.push(std::move(job));
    // After the answer, so that nobody waits for it.
    m_queue.push(makeJob<Done>([this]() -> Result<Done> {
        if (m_databases)
            m_opening.refreshBackup(*m_databases);
        return Done{};
    }));
    return future;
}

Result<StoreOpened> StoreWriter::openFiles()
{
    Result<StoreOpened> opened = tryToOpen();
    // The first look at a cache is a short one. Now all of it is looked through, and put aside where that is what was wrong.
    if (!opened.ok() && m_opening.access() == Store::Access::ReadWrite && m_opening.doubtsCache())
        opened = tryToOpen();
    return opened;
}

Result<StoreOpened> StoreWriter::tryToOpen()
{
    try {
        m_saved.reset();
        m_databases.reset();
        StoreOpened opened = m_opening.open(m_databases);
        if (m_opening.access() == Store::Access::ReadOnly) {
            m_databases.reset();
            m_failure = Failure{Failure::Kind::ProfileInUse, u"the profile was opened for reading only"_s, {}, {}};
            return opened;
        }
        m_saved = std::make_unique<SavedThreads>(m_databases->cache, m_databases->mine);
        m_opening.finishWhatStandsHalfWay(m_databases->cache, m_databases->mine, *m_saved);
        m_failure.reset();
        return opened;
    } catch (const SqlError &error) {
        m_failure = error.failure();
        if (m_databases && m_failure->kind == Failure::Kind::StoreDamaged)
            m_opening.doubtCache();
        m_saved.reset();
        m_databases.reset();
        return error.failure();
    }
}

void StoreWriter::close()
{
    m_queue.close(JobQueue::Rest::Finish);
    if (m_thread.joinable())
        m_thread.join();
}

QFuture<Result<Done>> StoreWriter::keepIndex()
{
    auto promise = std::make_shared<IndexPromise>();
    QFuture<Result<Done>> future = promise->future();
    m_queue.push(makeJob<Done>([this, promise]() -> Result<Done> {
        if (m_failure)
            promise->keep(*m_failure);
        else
            m_index.begin(promise);
        return Done{};
    }));
    return future;
}

void StoreWriter::rebuildIndex()
{
    m_index.doubt();
    m_queue.push(makeJob<Done>([]() -> Result<Done> { return Done{}; })); // wakes the thread
}

void StoreWriter::run(Job &job)
{
    job.run();
    m_index.awake();
}

void StoreWriter::loop()
{
    const auto wanted = [this] {
        return m_queue.isWaiting();
    };
    for (;;) {
        if (const std::unique_ptr<Job> job = m_queue.tryPop())
            run(*job);
        else if (!m_queue.isClosed() && m_databases && m_index.work(m_databases->cache, wanted))
            continue;
        else if (const std::unique_ptr<Job> next = m_queue.pop())
            run(*next);
        else
            break;
    }
    m_index.close();
    m_saved.reset();
    m_databases.reset();
}

} // namespace limber
