// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/sync/syncrun.h>

#include <utility>

namespace limber {

namespace {

/// The endpoint wants to be left alone altogether, not just by those who post.
std::optional<Failure> standsInTheWay(const std::optional<Failure> &failure)
{
    return failure && failure->kind == Failure::Kind::ServerDown && failure->until ? failure : std::nullopt;
}

} // namespace

SyncRun::SyncRun(Store &store, const Clock &clock, Sender &sender, const Sender::EndpointFactory &factory, Community community,
    Patience patience, double spread, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_sender(sender)
    , m_factory(factory)
    , m_community(std::move(community))
    , m_patience(patience)
    , m_spread(spread)
{
    m_report.community = m_community.id;
    connect(&m_sender, &Sender::pushed, this, &SyncRun::sent);
}

SyncRun::~SyncRun() = default;

void SyncRun::start()
{
    m_started = m_clock.monotonic();
    if (m_patience == Patience::Patient) {
        send();
        return;
    }
    // A person's own sync asks anew whether they are known: the token may be another by now.
    deliver(m_store.releaseSignIn(m_community.id), this, [this](const Result<Done> &) { send(); });
}

void SyncRun::cancel()
{
    m_cancelled = true;
    if (m_pull)
        m_pull->cancel();
}

SyncStatus SyncRun::status() const
{
    return m_pull ? m_pull->status() : SyncStatus{.community = m_community.id, .running = true};
}

void SyncRun::send()
{
    if (m_cancelled) {
        finish(Failure{.kind = Failure::Kind::Cancelled});
    } else if (m_sender.isRunning(m_community.id)) {
        m_step = Step::Waiting;
    } else {
        m_step = Step::Sending;
        m_sender.push(m_community, m_patience);
    }
}

void SyncRun::sent(const PushReport &report)
{
    if (report.community != m_community.id || m_step == Step::Beginning || m_step == Step::Ended)
        return;
    m_report.posted += report.posted;
    m_report.refused += report.refused;
    m_report.waiting = report.waiting;
    m_report.unsent = report.failure;
    if (m_step == Step::Pulling) {
        m_overtaken = m_overtaken || report.posted > 0;
    } else if (m_step == Step::Waiting) {
        send();
    } else if (m_cancelled) {
        finish(Failure{.kind = Failure::Kind::Cancelled});
    } else {
        m_step = Step::Pulling;
        pull(m_patience, standsInTheWay(report.failure));
    }
}

void SyncRun::pull(Patience patience, const std::optional<Failure> &failed)
{
    m_overtaken = false;
    m_pull = new PullTask(m_store, m_clock, m_factory(m_community), m_community, m_spread, this);
    connect(m_pull, &PullTask::progress, this, &SyncRun::progress);
    connect(m_pull, &PullTask::finished, this, &SyncRun::pulled);
    m_pull->start(patience, failed);
}

void SyncRun::pulled(const SyncReport &report)
{
    m_report.applied = sum(m_report.applied, report.applied);
    m_report.pages += report.pages;
    std::exchange(m_pull, nullptr)->deleteLater();
    if (m_overtaken && !report.failure && !m_cancelled)
        pull(Patience::Impatient, {});
    else
        finish(report.failure);
}

void SyncRun::finish(const std::optional<Failure> &failure)
{
    m_step = Step::Ended;
    m_report.failure = failure;
    m_report.duration = m_clock.monotonic() - m_started;
    Q_EMIT finished(m_report);
}

} // namespace limber
