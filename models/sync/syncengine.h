// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/domain/endpoint.h>
#include <models/store/store.h>
#include <models/sync/pushreport.h>
#include <models/sync/syncreport.h>
#include <models/sync/syncstatus.h>

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace limber {

/// Keeps the store's communities up to date with their endpoints, and their endpoints with the outbox: each sync sends before it pulls, one
/// at a time per community. GUI thread.
class SyncEngine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncEngine)

public:
    /// Why a sync is asked for. A person's own skips our back-off; nothing skips the endpoint's Retry-After.
    enum class Reason { Person, Schedule };
    /// When the outbox is sent: with a sync and when push() is called, or also by itself, whenever something in it may be tried.
    enum class Sending { OnSync, Automatic };
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
    /// Sends what may be tried of a community's outbox, and pulls nothing. Ends with `pushed`; isRunning() and idle() do not count it.
    void push(const QString &community);
    /// Somebody has signed in there: what waited for that is sent.
    void signedIn(const QString &community);
    /// OnSync at the start.
    void setSending(Sending sending);
    /// Ends what runs; each ends with `finished` or `pushed` and Cancelled. What was applied or posted stays.
    void cancel();
    [[nodiscard]] bool isRunning() const;
    /// Statuses of what runs now.
    [[nodiscard]] QList<SyncStatus> running() const;

    /// Syncs by itself this often; zero for never, as at the start. No timer runs while it is zero.
    void setInterval(std::chrono::minutes interval);
    /// Whether it does.
    [[nodiscard]] bool isScheduled() const;

Q_SIGNALS:
    /// Something runs, where nothing ran before. `idle` follows sooner or later.
    void started();
    void progress(const limber::SyncStatus &status);
    void finished(const limber::SyncReport &report);
    /// A community's outbox was looked through: by a sync, by push(), or by itself.
    void pushed(const limber::PushReport &report);
    void scheduleChanged();
    /// Nothing runs any more; after the last `finished`.
    void idle();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace limber
