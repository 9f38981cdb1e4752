// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/domain/endpoint.h>
#include <models/store/store.h>
#include <models/sync/patience.h>
#include <models/sync/pushreport.h>
#include <models/sync/sendingrest.h>

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace limber {

/// Sends one community's outbox, once: entry after entry, until none may be tried now. One that is refused stays behind, and the next is
/// tried; a failure that leaves open what became of an entry, or that the next would meet as well, ends the run. GUI thread. Deleting it
/// ends it without a word; what it was sending is Queued again.
class PushTask final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PushTask)

public:
    /// `store` and `clock` must outlive the task. `endpoint` may be null: a kind that this program does not know. `spread` (0 to 1) varies
    /// the back-off after a failure.
    PushTask(Store &store, const Clock &clock, std::unique_ptr<Endpoint> endpoint, Community community, double spread, QObject *parent);
    ~PushTask() override;

    /// Once. `finished` follows later, whatever happens.
    void start(Patience patience);
    /// Ends with Cancelled, soon. What is done by then is done.
    void cancel();
    /// Once it has finished.
    [[nodiscard]] const SendingRest &rest() const { return m_rest; }

Q_SIGNALS:
    /// The last signal. The receiver may delete the task, later.
    void finished(const limber::PushReport &report);

private:
    void looked(const QList<OutboxPost> &entries, Patience patience);
    void begin(const SyncState &state, const QList<OutboxPost> &entries);
    void next();
    void begun(const std::optional<OutboxPost> &post);
    void sent(const Result<SendReply> &reply);
    void settle(const SendReply &reply);
    void settled(const Result<Done> &result, bool refused);
    void fail(const Failure &failure);
    void failed(const Result<OutboxPost> &result, const Failure &failure);
    void finish(const std::optional<Failure> &failure);

    Store &m_store;
    const Clock &m_clock;
    std::unique_ptr<Endpoint> m_endpoint;
    Community m_community;
    double m_spread;
    bool m_eager = false;
    std::stop_source m_stop;
    std::optional<QFuture<Result<std::optional<OutboxPost>>>> m_beginning; ///< the store may mark an entry Sending at any moment
    std::optional<OutboxPost> m_post; ///< it is Sending
    PushReport m_report;
    SendingRest m_rest;
};

} // namespace limber
