// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/sync/liveupdates.h>
#include <models/sync/livewatch.h>

#include <algorithm>

namespace limber {

LiveUpdates::LiveUpdates(Store &store, const Clock &clock, SyncEngine &engine, SyncEngine::EndpointFactory factory, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_engine(engine)
    , m_factory(std::move(factory))
{
    connect(&m_engine, &SyncEngine::scheduleChanged, this, &LiveUpdates::refresh);
    connect(&m_engine, &SyncEngine::finished, this, [this](const SyncReport &report) {
        const auto followed = m_followed.find(report.community);
        if (followed != m_followed.end() && !report.failure)
            followed->second.watch->watch();
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.communities)
            refresh();
    });
}

LiveUpdates::~LiveUpdates() = default;

void LiveUpdates::setEnabled(bool enabled)
{
    m_enabled = enabled;
    refresh();
}

void LiveUpdates::refresh()
{
    if (!isOn()) {
        m_followed.clear();
        return;
    }
    deliver(m_store.communities(), this, [this](const Result<QList<Community>> &communities) {
        if (communities && isOn())
            follow(*communities);
    });
}

void LiveUpdates::follow(const QList<Community> &communities)
{
    std::erase_if(m_followed, [&communities](const auto &entry) { return !communities.contains(entry.second.community); });
    for (const Community &community : communities) {
        if (m_followed.contains(community.id))
            continue;
        auto watch = std::make_unique<LiveWatch>(m_store, m_clock, m_factory(community), community.id, nullptr);
        connect(watch.get(), &LiveWatch::changed, this, [this, id = community.id] { m_engine.sync(id, SyncEngine::Reason::Schedule); });
        watch->watch();
        m_followed.emplace(community.id, Followed{.community = community, .watch = std::move(watch)});
    }
}

} // namespace limber
