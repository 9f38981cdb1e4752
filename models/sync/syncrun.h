// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/store/store.h>
#include <models/sync/patience.h>
#include <models/sync/pulltask.h>
#include <models/sync/sender.h>
#include <models/sync/syncreport.h>
#include <models/sync/syncstatus.h>

#include <QObject>

#include <optional>

namespace limber {

/// One community's sync: sends its outbox, then pulls. Where something was posted while it pulled, it pulls once more: a page that was on
/// its way may have been older than the post. GUI thread. Deleting it ends it without a word.
class SyncRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncRun)

public:
    /// All but `community` must outlive it. `spread` (0 to 1) varies the back-off after a failure.
    SyncRun(Store &store, const Clock &clock, Sender &sender, const Sender::EndpointFactory &factory, Community community,
        Patience patience, double spread, QObject *parent);
    ~SyncRun() override;

    /// Once. `finished` follows later, whatever happens.
    void start();
    /// Ends with Cancelled, soon. What is done by then is done.
    void cancel();
    [[nodiscard]] SyncStatus status() const;

Q_SIGNALS:
    void progress(const limber::SyncStatus &status);
    /// The last signal. The receiver may delete the run, later.
    void finished(const limber::SyncReport &report);

private:
    void send();
    void sent(const PushReport &report);
    void pull(Patience patience, const std::optional<Failure> &failed);
    void pulled(const SyncReport &report);
    void finish(const std::optional<Failure> &failure);

    /// It waits for its turn while the outbox is being sent already.
    enum class Step { Beginning, Waiting, Sending, Pulling, Ended };

    Store &m_store;
    const Clock &m_clock;
    Sender &m_sender;
    const Sender::EndpointFactory &m_factory;
    Community m_community;
    Patience m_patience;
    double m_spread;
    Step m_step = Step::Beginning;
    bool m_cancelled = false;
    bool m_overtaken = false; ///< something was posted while it pulled
    PullTask *m_pull = nullptr; ///< a child
    SyncReport m_report;
    std::chrono::milliseconds m_started{0};
};

} // namespace limber
