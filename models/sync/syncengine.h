// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/domain/endpoint.h>
#include <models/store/store.h>
#include <models/sync/syncreport.h>
#include <models/sync/syncstatus.h>

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace limber {

/// Keeps the store's communities up to date with their endpoints. One PullTask per community at a time. GUI thread.
class SyncEngine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncEngine)

public:
    /// Why a sync is asked for. A person's own skips our back-off; nothing skips the endpoint's Retry-After.
    enum class Reason { Person, Schedule };
    /// Makes the adapter for a community's kind; null for a kind that this program does not know.
    using EndpointFactory = std::function<std::unique_ptr<Endpoint>(const Community &)>;

    /// `store` and `clock` must outlive the engine.
    SyncEngine(Store &store, const Clock &clock, EndpointFactory factory, QObject *parent = nullptr);
    /// Cancels what runs; nothing is delivered after that.
    ~SyncEngine() override;

    /// Starts what is not running: every community, or one. Each ends with `finished`, also when nothing could be tried (RateLimited with
    /// `until`, or back-off on a schedule's run). With no community at all `idle` follows at once (never inside this call).
    void syncAll(Reason reason);
    void sync(const QString &community, Reason reason);
    /// Ends what runs; each ends with `finished` and Cancelled. What was applied stays.
    void cancel();
    [[nodiscard]] bool isRunning() const;
    /// Statuses of what runs now.
    [[nodiscard]] QList<SyncStatus> running() const;

    /// Syncs by itself this often; zero for never, as at the start. No timer runs while it is zero.
    void setInterval(std::chrono::minutes interval);

Q_SIGNALS:
    /// Something runs, where nothing ran before. `idle` follows sooner or later.
    void started();
    void progress(const limber::SyncStatus &status);
    void finished(const limber::SyncReport &report);
    /// Nothing runs any more; after the last `finished`.
    void idle();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace limber
