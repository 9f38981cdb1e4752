// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <utility>

namespace limber {

class LiveWatch;

/// Syncs as soon as something changes at an endpoint, for as long as a window is open: one LiveWatch per community. Only where syncing by
/// itself is wanted at all. GUI thread.
class LiveUpdates final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveUpdates)

public:
    /// `store`, `clock` and `engine` must outlive it. Off at the start.
    LiveUpdates(Store &store, const Clock &clock, SyncEngine &engine, SyncEngine::EndpointFactory factory, QObject *parent = nullptr);
    ~LiveUpdates() override;

    /// What is on its way ends when it is turned off.
    void setEnabled(bool enabled);

private:
    [[nodiscard]] bool isOn() const { return m_enabled && m_engine.isScheduled(); }
    void refresh();
    void follow(const QList<Community> &communities);

    struct Followed
    {
        Community community;
        std::unique_ptr<LiveWatch> watch;
    };

    Store &m_store;
    const Clock &m_clock;
    SyncEngine &m_engine;
    SyncEngine::EndpointFactory m_factory;
    bool m_enabled = false;
    std::map<QString, Followed> m_followed; ///< by community
};

} // namespace limber
