// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/sync/pushtask.h>
#include <models/sync/sender.h>

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

/// A computer that slept, or whose clock was set, is noticed after this long.
constexpr std::chrono::milliseconds longestSleep = std::chrono::minutes(10);

} // namespace

Sender::Sender(Store &store, const Clock &clock, EndpointFactory factory, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_factory(std::move(factory))
{
    m_wake.setObjectName(u"wake"_s);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Sender::look);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.outbox.isEmpty() || changes.rebuilt || changes.communities)
            look();
    });
}

Sender::~Sender()
{
    for (const auto &[community, task] : m_tasks)
        delete task;
}

void Sender::push(const Community &community, Patience patience)
{
    if (isRunning(community.id)) {
        const auto [again, isNew] = m_again.try_emplace(community.id, community, patience);
        if (!isNew && patience == Patience::Impatient)
            again->second.second = patience;
        return;
    }
    const double spread = std::uniform_real_distribution<>()(m_random);
    auto *task = new PushTask(m_store, m_clock, m_factory(community), community, spread, this);
    m_tasks.emplace(community.id, task);
    connect(task, &PushTask::finished, this, [this, task](const PushReport &report) { ended(task, report); });
    task->start(patience);
}

void Sender::cancel()
{
    m_again.clear();
    for (const auto &[community, task] : m_tasks)
        task->cancel();
}

void Sender::setAutomatic(bool automatic)
{
    m_automatic = automatic;
    m_wake.stop();
    look();
}

void Sender::ended(PushTask *task, const PushReport &report)
{
    m_tasks.erase(report.community);
    m_rests.insert_or_assign(report.community, task->rest());
    task->deleteLater();
    const QPointer<Sender> alive(this); // whoever hears of it may delete everything
    Q_EMIT pushed(report);
    if (!alive)
        return;
    if (const auto again = m_again.extract(report.community))
        push(again.mapped().first, again.mapped().second);
    look();
}

void Sender::look()
{
    if (!m_automatic)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    deliver(m_store.outbox(), this, [this](const Result<QList<OutboxPost>> &outbox) {
        m_looking = false;
        if (std::exchange(m_lookAgain, false))
            look();
        else if (outbox && m_automatic)
            looked(*outbox);
    });
}

void Sender::looked(const QList<OutboxPost> &outbox)
{
    std::map<QString, QList<OutboxPost>> byCommunity;
    for (const OutboxPost &post : outbox)
        byCommunity[post.community].append(post);
    const Timestamp now = m_clock.now();
    std::optional<Timestamp> earliest;
    QStringList due;
    for (const auto &[community, entries] : byCommunity) {
        if (isRunning(community))
            continue; // its end is heard of
        const std::optional<Timestamp> next = nextTry(entries, m_rests[community], now);
        if (next && *next <= now)
            due.append(community);
        else if (next && (!earliest || *next < *earliest))
            earliest = next;
    }
    if (earliest)
        m_wake.start(std::min<std::chrono::milliseconds>(*earliest - now, longestSleep));
    else
        m_wake.stop();
    if (!due.isEmpty())
        pushThose(due);
}

void Sender::pushThose(const QStringList &communities)
{
    deliver(m_store.communities(), this, [this, communities](const Result<QList<Community>> &followed) {
        if (!followed || !m_automatic)
            return;
        for (const Community &community : *followed) {
            if (communities.contains(community.id) && !isRunning(community.id))
                push(community, Patience::Patient);
        }
    });
}

} // namespace limber
