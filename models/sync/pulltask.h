// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/domain/endpoint.h>
#include <models/store/store.h>
#include <models/sync/passguard.h>
#include <models/sync/patience.h>
#include <models/sync/syncreport.h>
#include <models/sync/syncstatus.h>

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace limber {

/// Brings one community up to date, once: asks for page after page and hands each to the store with its cursor. While the store applies a
/// page the next one is on its way, never more than one. GUI thread. Deleting it ends it without a word.
class PullTask final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PullTask)

public:
    /// `store` and `clock` must outlive the task. `endpoint` may be null: a kind that this program does not know. `spread` (0 to 1) varies
    /// the back-off after a failure.
    PullTask(Store &store, const Clock &clock, std::unique_ptr<Endpoint> endpoint, Community community, double spread, QObject *parent);
    ~PullTask() override;

    /// Once. `finished` follows later, whatever happens. Where sending has `failed` in such a way just now that the endpoint must not be
    /// asked again yet, that is what the pull fails of, without a request.
    void start(Patience patience, std::optional<Failure> failed = {});
    /// Ends with Cancelled, soon. What was applied stays.
    void cancel();
    [[nodiscard]] SyncStatus status() const;

Q_SIGNALS:
    void progress(const limber::SyncStatus &status);
    /// The last signal. The receiver may delete the task, later.
    void finished(const limber::SyncReport &report);

private:
    void begin(const SyncState &state, Patience patience, const std::optional<Failure> &failed);
    void fetch(const QString &cursor);
    void fetched(Result<ChangePage> result);
    void advance();
    void apply();
    void applied(const Result<AppliedPage> &result, bool more);
    void startAfresh();
    void passCompleted();
    void takeInfo(const Result<CommunityInfo> &info);
    void stopWith(const Failure &failure);
    void record(const Failure &failure);
    void finish(const std::optional<Failure> &failure);

    Store &m_store;
    const Clock &m_clock;
    std::unique_ptr<Endpoint> m_endpoint;
    Community m_community;
    double m_spread;
    std::stop_source m_stop;
    SyncState m_state; ///< as this run found it
    int m_limit = 0; ///< items to ask for
    bool m_applying = false;
    bool m_ending = false;
    bool m_startedAfresh = false;
    bool m_refreshInfo = false; ///< the endpoint may say something else of itself by now
    QString m_cursor; ///< the newest page was, or is being, asked for with this
    std::optional<ChangePage> m_page; ///< it has come and waits for the store
    std::optional<Failure> m_failure; ///< it has not, and why: dealt with once the store is done with the page before
    PassGuard m_guard;
    SyncStatus m_status;
    SyncReport m_report;
    std::chrono::milliseconds m_started{0};
};

} // namespace limber
