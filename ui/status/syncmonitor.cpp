// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <ui/status/syncmonitor.h>

#include <algorithm>

namespace limber {

SyncMonitor::SyncMonitor(Store &store, SyncEngine &engine, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_engine(engine)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.communities || changes.rebuilt)
            readCommunities();
        if (changes.communities || changes.rebuilt || !changes.syncStates.isEmpty())
            readStates();
        if (!m_engine.isRunning())
            readSize();
    });
    connect(&m_engine, &SyncEngine::started, this, &SyncMonitor::sumUp);
    connect(&m_engine, &SyncEngine::progress, this, &SyncMonitor::sumUp);
    connect(&m_engine, &SyncEngine::finished, this, [this] {
        readStates();
        sumUp();
    });
    connect(&m_engine, &SyncEngine::idle, this, [this] {
        readSize();
        sumUp();
    });
    readCommunities();
    readStates();
    readSize();
}

void SyncMonitor::readCommunities()
{
    deliver(m_store.communities(), this, [this](const Result<QList<Community>> &communities) {
        if (!communities)
            return;
        m_communities = *communities;
        m_known = true;
        Q_EMIT communitiesRead();
        sumUp();
    });
}

void SyncMonitor::readStates()
{
    // A pull announces a state per page: one question at a time is enough.
    if (m_readingStates) {
        m_readStatesAgain = true;
        return;
    }
    m_readingStates = true;
    m_readStatesAgain = false;
    deliver(m_store.syncStates(), this, [this](const Result<QList<SyncState>> &states) {
        m_readingStates = false;
        if (states)
            m_states = *states;
        sumUp();
        if (m_readStatesAgain)
            readStates();
    });
}

void SyncMonitor::readSize()
{
    deliver(m_store.size(), this, [this](const Result<qint64> &size) {
        if (size)
            m_size = *size;
        sumUp();
    });
}

void SyncMonitor::sumUp()
{
    SyncSummary summary;
    summary.communities = toInt(m_communities.size());
    summary.size = m_size;
    summary.running = m_engine.isRunning();
    for (const SyncStatus &status : m_engine.running()) {
        summary.items += status.items;
        summary.pages += status.pages;
    }
    bool never = m_communities.isEmpty();
    for (const Community &community : m_communities) {
        const auto state =
            std::find_if(m_states.begin(), m_states.end(), [&](const SyncState &each) { return each.community == community.id; });
        if (state == m_states.end() || !state->lastSuccess) {
            never = true;
        } else if (!summary.lastSuccess || *state->lastSuccess < *summary.lastSuccess) {
            summary.lastSuccess = state->lastSuccess;
        }
        if (state == m_states.end() || !state->lastFailure || state->lastFailure->kind == Failure::Kind::Cancelled)
            continue;
        if (state->lastFailure->kind == Failure::Kind::Offline) {
            summary.offline = true;
        } else if (!summary.failedAt || state->lastFailureAt.value_or(Timestamp()) > *summary.failedAt) {
            summary.failure = state->lastFailure;
            summary.failedAt = state->lastFailureAt.value_or(Timestamp());
            summary.failedCommunity = community.info.name.isEmpty() ? community.url.host() : community.info.name;
            summary.failures = state->failures;
        }
    }
    if (never)
        summary.lastSuccess.reset();
    if (summary.failure)
        summary.offline = false;
    if (summary == m_summary)
        return;
    m_summary = summary;
    Q_EMIT changed();
}

} // namespace limber
