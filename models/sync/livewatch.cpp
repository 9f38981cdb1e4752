// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/sync/backoff.h>
#include <models/sync/livewatch.h>

#include <utility>

namespace limber {

namespace {

constexpr std::chrono::seconds patience{55}; // a minute is what proxies allow
/// An endpoint that has nothing to say before this much has passed does not wait: asking it again at once would be asking all the time.
constexpr std::chrono::seconds leastWait{5};

} // namespace

LiveWatch::LiveWatch(Store &store, const Clock &clock, std::unique_ptr<Endpoint> endpoint, QString community, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
    , m_community(std::move(community))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LiveWatch::tell);
}

LiveWatch::~LiveWatch()
{
    m_stop.request_stop();
}

void LiveWatch::watch()
{
    if (!m_endpoint || !std::exchange(m_resting, false))
        return;
    deliver(m_store.syncState(m_community), this, [this](const Result<SyncState> &state) {
        if (state && state->complete && !state->cursor.isEmpty() && !endpointWait(*state, m_clock.now()))
            ask(*state);
        else
            m_resting = true;
    });
}

void LiveWatch::ask(const SyncState &state)
{
    m_cursor = state.cursor;
    m_inVain = m_told == m_cursor ? m_inVain + 1 : 0;
    if (m_inVain > 1) { // what is said to be there does not come: it would be said again at once, for ever
        m_resting = true;
        return;
    }
    m_askedAt = m_clock.monotonic();
    deliver(
        m_endpoint->awaitChange(m_cursor, patience, m_stop.get_token()), this, [this](const Result<bool> &change) { answered(change); });
}

void LiveWatch::answered(const Result<bool> &change)
{
    const std::chrono::milliseconds waited = m_clock.monotonic() - m_askedAt;
    if (!change || (!*change && waited < leastWait)) {
        m_resting = true; // a sync comes sooner or later, by the schedule, and says what is wrong
    } else if (!*change) {
        m_resting = true;
        watch();
    } else if (waited < leastWait) {
        m_pause.start(leastWait - waited); // where much happens, one pull brings much
    } else {
        tell();
    }
}

void LiveWatch::tell()
{
    m_told = m_cursor;
    m_resting = true;
    Q_EMIT changed();
}

} // namespace limber
