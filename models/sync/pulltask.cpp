// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <models/sync/backoff.h>
#include <models/sync/pulltask.h>

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

constexpr int usualPage = 500;
constexpr int smallestPage = 10;

std::chrono::sys_days dayOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

} // namespace

PullTask::PullTask(
    Store &store, const Clock &clock, std::unique_ptr<Endpoint> endpoint, Community community, double spread, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
    , m_community(std::move(community))
    , m_spread(spread)
{
    m_status.community = m_community.id;
    m_report.community = m_community.id;
}

PullTask::~PullTask()
{
    m_stop.request_stop();
}

void PullTask::start(Patience patience, std::optional<Failure> failed)
{
    m_started = m_clock.monotonic();
    m_status.running = true;
    deliver(m_store.syncState(m_community.id), this, [this, patience, failed = std::move(failed)](const Result<SyncState> &state) {
        if (m_stop.stop_requested())
            finish(Failure{.kind = Failure::Kind::Cancelled});
        else if (!state)
            finish(state.failure());
        else
            begin(*state, patience, failed);
    });
}

void PullTask::cancel()
{
    m_stop.request_stop();
}

SyncStatus PullTask::status() const
{
    return m_status;
}

void PullTask::begin(const SyncState &state, Patience patience, const std::optional<Failure> &failed)
{
    m_state = state;
    m_limit = std::clamp(state.pageSize > 0 ? state.pageSize : usualPage, 1, std::max(1, m_community.info.limits.page));
    if (!m_endpoint) {
        finish(Failure{
            .kind = Failure::Kind::Refused, .detail = u"this program does not know endpoints of the kind \"%1\""_s.arg(m_community.kind)});
        return;
    }
    if (failed) {
        record(*failed);
        return;
    }
    const Timestamp now = m_clock.now();
    if (const std::optional<Timestamp> until = endpointWait(state, now)) {
        finish(Failure{.kind = Failure::Kind::RateLimited, .detail = state.lastFailure->detail, .until = until});
        return;
    }
    if (patience == Patience::Patient && ownWait(state, now)) {
        finish(state.lastFailure.value_or(Failure{.kind = Failure::Kind::Offline}));
        return;
    }
    m_refreshInfo = state.lastSuccess && dayOf(*state.lastSuccess) != dayOf(now);
    fetch(state.cursor);
}

void PullTask::fetch(const QString &cursor)
{
    m_cursor = cursor;
    deliver(m_endpoint->changes(cursor, m_limit, m_stop.get_token()), this, [this](Result<ChangePage> page) { fetched(std::move(page)); });
}

void PullTask::fetched(Result<ChangePage> result)
{
    if (m_ending)
        return; // the store failed meanwhile
    if (!result) {
        m_failure = result.failure();
    } else if (const std::optional<QString> objection = m_guard.objection(m_cursor, *result)) {
        m_failure = Failure{.kind = Failure::Kind::Malformed, .detail = *objection};
    } else {
        m_page = std::move(result).value();
        m_status.items += toInt(std::ssize(m_page->items) + std::ssize(m_page->skipped));
    }
    advance();
}

/// Does what can be done next, once a page has come or one has been applied.
void PullTask::advance()
{
    if (m_applying)
        return;
    if (m_stop.stop_requested())
        finish(Failure{.kind = Failure::Kind::Cancelled});
    else if (m_page)
        apply();
    else if (m_failure)
        stopWith(*std::exchange(m_failure, {}));
}

void PullTask::apply()
{
    ChangePage page = *std::exchange(m_page, {});
    const QString asked = m_cursor;
    const bool more = page.more;
    m_applying = true;
    if (more)
        fetch(page.cursor);
    deliver(m_store.applyPage(m_community.id, asked, std::move(page)), this,
        [this, more](Result<AppliedPage> result) { applied(result, more); });
}

void PullTask::applied(const Result<AppliedPage> &result, bool more)
{
    m_applying = false;
    if (!result) {
        stopWith(result.failure());
        return;
    }
    m_report.applied = sum(m_report.applied, *result);
    m_report.pages = ++m_status.pages;
    const QPointer<PullTask> alive(this); // whoever hears of it may end everything
    Q_EMIT progress(m_status);
    if (!alive)
        return;
    if (more)
        advance();
    else
        passCompleted();
}

void PullTask::stopWith(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Cancelled:
        finish(failure);
        return;
    case Failure::Kind::CursorExpired:
        if (m_startedAfresh || m_cursor.isEmpty())
            record({.kind = Failure::Kind::Malformed, .detail = u"the endpoint does not know the cursors that it gives out"_s});
        else
            startAfresh();
        return;
    case Failure::Kind::Offline:
    case Failure::Kind::Timeout:
    case Failure::Kind::RateLimited:
    case Failure::Kind::ServerDown:
    case Failure::Kind::SignInNeeded:
    case Failure::Kind::Refused:
    case Failure::Kind::NotFound:
    case Failure::Kind::Malformed:
    case Failure::Kind::ProfileInUse:
    case Failure::Kind::DiskFull:
    case Failure::Kind::StoreDamaged:
        break;
    }
    record(failure);
}

void PullTask::startAfresh()
{
    m_startedAfresh = true;
    m_refreshInfo = true; // another database may stand behind the address by now
    m_guard = {};
    deliver(m_store.beginFreshPass(m_community.id), this, [this](const Result<Done> &result) {
        if (!result)
            stopWith(result.failure());
        else if (m_stop.stop_requested())
            finish(Failure{.kind = Failure::Kind::Cancelled});
        else
            fetch({});
    });
}

/// A pull that brings nothing is one request, so nothing more is asked then.
void PullTask::passCompleted()
{
    AppliedPage nothing;
    nothing.skipped = m_report.applied.skipped;
    if (m_refreshInfo && (m_startedAfresh || m_report.applied != nothing))
        deliver(m_endpoint->discover(m_stop.get_token()), this, [this](const Result<CommunityInfo> &info) { takeInfo(info); });
    else
        finish({});
}

/// The pull itself has gone well: what goes wrong from here on waits for another day.
void PullTask::takeInfo(const Result<CommunityInfo> &info)
{
    if (!info || *info == m_community.info) {
        finish({});
        return;
    }
    // Its address may have been changed since the pull began.
    deliver(m_store.updateCommunityInfo(m_community.id, *info), this, [this](const Result<Done> &) { finish({}); });
}

void PullTask::record(const Failure &failure)
{
    m_ending = true;
    const int pageSize = failure.kind == Failure::Kind::Timeout ? std::max(smallestPage, m_limit / 2) : m_state.pageSize;
    const Timestamp notBefore = m_clock.now() + backoff(m_state.failures, m_spread);
    deliver(m_store.recordFailure(m_community.id, failure, notBefore, pageSize), this,
        [this, failure](const Result<Done> &) { finish(failure); });
}

void PullTask::finish(const std::optional<Failure> &failure)
{
    m_ending = true;
    m_stop.request_stop();
    m_status.running = false;
    m_report.failure = failure;
    m_report.duration = m_clock.monotonic() - m_started;
    Q_EMIT finished(m_report);
}

} // namespace limber
