// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/domain/endpoint.h>
#include <models/store/store.h>
#include <models/sync/patience.h>
#include <models/sync/pushreport.h>
#include <models/sync/sendingrest.h>

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <random>

namespace limber {

class PushTask;

/// Sends what is in the outbox: when it is told to, and, where it is to do so by itself, whenever something is queued, released, or has
/// waited long enough. One PushTask per community at a time. No timer runs while nothing waits. GUI thread.
class Sender final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sender)

public:
    using EndpointFactory = std::function<std::unique_ptr<Endpoint>(const Community &)>;

    /// `store` and `clock` must outlive it.
    Sender(Store &store, const Clock &clock, EndpointFactory factory, QObject *parent);
    /// What runs ends without a word.
    ~Sender() override;

    /// Ends with `pushed`. Where that community is being sent to already, it is once more afterwards: something may have been queued behind
    /// its back.
    void push(const Community &community, Patience patience);
    [[nodiscard]] bool isRunning(const QString &community) const { return m_tasks.contains(community); }
    /// What runs ends with Cancelled, soon.
    void cancel();
    /// Whether it sends by itself; not so at the start.
    void setAutomatic(bool automatic);

Q_SIGNALS:
    void pushed(const limber::PushReport &report);

private:
    void ended(PushTask *task, const PushReport &report);
    void look();
    void looked(const QList<OutboxPost> &outbox);
    void pushThose(const QStringList &communities);

    Store &m_store;
    const Clock &m_clock;
    EndpointFactory m_factory;
    std::map<QString, PushTask *> m_tasks; ///< by community; children
    std::map<QString, std::pair<Community, Patience>> m_again; ///< to be pushed once more
    std::map<QString, SendingRest> m_rests; ///< by community
    bool m_automatic = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    QTimer m_wake{this};
    std::minstd_rand m_random{std::random_device{}()};
};

} // namespace limber
