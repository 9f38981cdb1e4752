// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/changeannouncer.h>
#include <models/store/databases.h>
#include <models/store/indexkeeper.h>
#include <models/store/jobqueue.h>
#include <models/store/profileopening.h>
#include <models/store/promisejob.h>
#include <models/store/sqlerror.h>
#include <models/store/stepjob.h>
#include <models/store/writecontext.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace limber {

/// The one thread that opens the files and writes them.
class StoreWriter final
{
    Q_DISABLE_COPY_MOVE(StoreWriter)

public:
    /// `clock` and `announcer` must outlive the writer.
    StoreWriter(ProfileOpening opening, const Clock &clock, ChangeAnnouncer &announcer);
    /// As close().
    ~StoreWriter();

    /// `opened` is called on the writer's thread when the files are open, or with why they are not, before the future finishes.
    [[nodiscard]] QFuture<Result<StoreOpened>> open(std::function<void(Connection::Mode, std::optional<Failure>)> opened);
    /// Refuses new jobs, does those that wait, and joins.
    void close();

    /// See Store::keepIndex().
    [[nodiscard]] QFuture<Result<Done>> keepIndex();
    /// The search index is damaged. Any thread.
    void rebuildIndex();

    /// `work` is called on the writer's thread with (WriteContext &), and answers a Result<T>.
    template <typename T, typename Work> [[nodiscard]] QFuture<Result<T>> write(Work work)
    {
        auto job = makeJob<T>([this, work = std::move(work)]() mutable -> Result<T> {
            if (m_failure)
                return *m_failure;
            WriteContext context{m_databases->cache, m_databases->mine, *m_saved, m_clock, {}};
            Result<T> result = [&]() -> Result<T> {
                try {
                    return work(context);
                } catch (const SqlError &error) {
                    if (error.failure().kind == Failure::Kind::StoreDamaged)
                        m_opening.doubtCache();
                    return error.failure();
                }
            }();
            if (context.changes.rebuilt)
                ++m_library;
            m_announcer.announce(std::move(context.changes));
            return result;
        });
        QFuture<Result<T>> future = job->future();
        m_queue.push(std::move(job));
        return future;
    }

    /// A write in several jobs, so that others have their turn in between. `steps` is used on the writer's thread alone: step(WriteContext
    /// &) until it is false or throws, takeBack(WriteContext &) where it threw, turnBack() once the future is cancelled, take() for the
    /// answer (a T or a Result<T>), done() and all() for the future's progress. Where the queue is closed in between, or another library
    /// was put into the files since it was given in, the rest is not done, and the answer is Cancelled.
    template <typename T, typename Steps> [[nodiscard]] QFuture<Result<T>> writeInSteps(std::shared_ptr<Steps> steps)
    {
        auto work = [this, steps = std::move(steps), library = m_library.load()](QPromise<Result<T>> &promise) -> StepJob<T>::Outcome {
            if (m_failure)
                return Result<T>(*m_failure);
            if (library != m_library)
                return Result<T>(Failure{Failure::Kind::Cancelled, QStringLiteral("the library is another one now"), {}, {}});
            if (promise.isCanceled())
                steps->turnBack();
            WriteContext context{m_databases->cache, m_databases->mine, *m_saved, m_clock, {}};
            const typename StepJob<T>::Outcome outcome = [&]() -> StepJob<T>::Outcome {
                try {
                    return steps->step(context) ? typename StepJob<T>::Outcome() : Result<T>(steps->take());
                } catch (const SqlError &error) {
                    if (error.failure().kind == Failure::Kind::StoreDamaged)
                        m_opening.doubtCache();
                    steps->takeBack(context);
                    return Result<T>(error.failure());
                }
            }();
            m_announcer.announce(std::move(context.changes));
            if (promise.future().progressMaximum() != steps->all())
                promise.setProgressRange(0, steps->all());
            promise.setProgressValue(steps->done());
            return outcome;
        };
        auto job = std::make_unique<StepJob<T>>(m_queue, std::move(work));
        QFuture<Result<T>> future = job->future();
        m_queue.push(std::move(job));
        return future;
    }

private:
    void loop();
    void run(Job &job);
    [[nodiscard]] Result<StoreOpened> openFiles();
    [[nodiscard]] Result<StoreOpened> tryToOpen();

    ProfileOpening m_opening;
    const Clock &m_clock;
    ChangeAnnouncer &m_announcer;
    JobQueue m_queue{false};
    std::atomic<quint64> m_library = 0; ///< another number after a write that put other content into the files
    // The writer's thread alone uses these.
    std::optional<Failure> m_failure;
    std::unique_ptr<Databases> m_databases;
    std::unique_ptr<SavedThreads> m_saved;
    IndexKeeper m_index;
    std::jthread m_thread; // last: it uses everything above
};

} // namespace limber
