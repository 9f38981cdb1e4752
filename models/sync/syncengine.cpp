// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/sync/sender.h>
#include <models/sync/syncengine.h>
#include <models/sync/syncrun.h>

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <map>
#include <random>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

class SyncEngine::Private final
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(SyncEngine &engine, Store &ourStore, const Clock &ourClock, EndpointFactory ourFactory)
        : q(engine)
        , store(ourStore)
        , clock(ourClock)
        , factory(std::move(ourFactory))
    {
    }

    void look(const QString &community, Reason reason);
    void start(const QString &wanted, Reason reason, const Result<QList<Community>> &communities);
    void run(const Community &community, Reason reason);
    void report(const SyncReport &report);
    void settle();

    SyncEngine &q;
    Store &store;
    const Clock &clock;
    EndpointFactory factory;
    Sender sender{store, clock, factory, nullptr};
    std::map<QString, SyncRun *> tasks; ///< by community; children of the engine
    int looking = 0; ///< runs that wait to hear which communities there are
    int cancelled = 0; ///< grows with each cancel(): runs that were looking before it do not start
    QTimer schedule{&q};
    std::minstd_rand random{std::random_device{}()};
};

void SyncEngine::Private::look(const QString &community, Reason reason)
{
    const bool first = tasks.empty() && looking == 0;
    ++looking;
    deliver(store.communities(), &q, [this, community, reason, before = cancelled](const Result<QList<Community>> &communities) {
        --looking;
        if (before != cancelled)
            start(community, reason, Failure{.kind = Failure::Kind::Cancelled});
        else
            start(community, reason, communities);
    });
    if (first)
        Q_EMIT q.started();
}

void SyncEngine::Private::start(const QString &wanted, Reason reason, const Result<QList<Community>> &communities)
{
    if (!communities) {
        report({.community = wanted, .failure = communities.failure()});
        return;
    }
    bool found = wanted.isEmpty();
    for (const Community &community : *communities) {
        if (!wanted.isEmpty() && community.id != wanted)
            continue;
        found = true;
        run(community, reason);
    }
    if (!found)
        report({.community = wanted, .failure = Failure{.kind = Failure::Kind::NotFound, .detail = wanted}});
    else
        settle();
}

void SyncEngine::Private::run(const Community &community, Reason reason)
{
    if (tasks.contains(community.id))
        return;
    const double spread = std::uniform_real_distribution<>()(random);
    const Patience patience = reason == Reason::Person ? Patience::Impatient : Patience::Patient;
    auto *task = new SyncRun(store, clock, sender, factory, community, patience, spread, &q);
    tasks.emplace(community.id, task);
    connect(task, &SyncRun::progress, &q, &SyncEngine::progress);
    connect(task, &SyncRun::finished, &q, [this, task](const SyncReport &done) {
        tasks.erase(done.community);
        task->deleteLater();
        report(done);
    });
    task->start();
}

void SyncEngine::Private::report(const SyncReport &report)
{
    const QPointer<SyncEngine> alive(&q); // whoever hears of it may delete the engine
    Q_EMIT q.finished(report);
    if (alive)
        settle();
}

void SyncEngine::Private::settle()
{
    if (tasks.empty() && looking == 0)
        Q_EMIT q.idle();
}

SyncEngine::SyncEngine(Store &store, const Clock &clock, EndpointFactory factory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, store, clock, std::move(factory)))
{
    d->schedule.setTimerType(Qt::VeryCoarseTimer);
    connect(&d->sender, &Sender::pushed, this, &SyncEngine::pushed);
    connect(&d->schedule, &QTimer::timeout, this, [this] { syncAll(Reason::Schedule); });
}

SyncEngine::~SyncEngine()
{
    for (const auto &[community, task] : d->tasks)
        delete task;
}

void SyncEngine::syncAll(Reason reason)
{
    d->look({}, reason);
}

void SyncEngine::sync(const QString &community, Reason reason)
{
    d->look(community, reason);
}

void SyncEngine::push(const QString &community)
{
    deliver(d->store.communities(), this, [this, community](const Result<QList<Community>> &communities) {
        if (!communities) {
            Q_EMIT pushed({.community = community, .failure = communities.failure()});
            return;
        }
        const auto found = std::ranges::find(*communities, community, &Community::id);
        if (found != communities->end())
            d->sender.push(*found, Patience::Patient);
        else
            Q_EMIT pushed({.community = community, .failure = Failure{.kind = Failure::Kind::NotFound, .detail = community}});
    });
}

void SyncEngine::signedIn(const QString &community)
{
    deliver(d->store.releaseSignIn(community), this, [this, community](const Result<Done> &) { push(community); });
}

void SyncEngine::setSending(Sending sending)
{
    d->sender.setAutomatic(sending == Sending::Automatic);
}

void SyncEngine::cancel()
{
    ++d->cancelled;
    d->sender.cancel();
    for (const auto &[community, task] : d->tasks)
        task->cancel();
}

bool SyncEngine::isRunning() const
{
    return !d->tasks.empty() || d->looking > 0;
}

QList<SyncStatus> SyncEngine::running() const
{
    QList<SyncStatus> statuses;
    for (const auto &[community, task] : d->tasks)
        statuses.append(task->status());
    return statuses;
}

void SyncEngine::setInterval(std::chrono::minutes interval)
{
    const bool before = isScheduled();
    if (interval > std::chrono::minutes::zero())
        d->schedule.start(interval);
    else
        d->schedule.stop();
    if (isScheduled() != before)
        Q_EMIT scheduleChanged();
}

bool SyncEngine::isScheduled() const
{
    return d->schedule.isActive();
}

} // namespace limber
