// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>
#include <ui/status/syncsummary.h>

#include <QHash>
#include <QList>
#include <QObject>

namespace limber {

/// Follows the store's sync states and the engine's progress, and sums them up. Nothing in it runs by the clock.
class SyncMonitor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncMonitor)

public:
    /// Both must outlive it.
    SyncMonitor(Store &store, SyncEngine &engine, QObject *parent = nullptr);

    [[nodiscard]] const SyncSummary &summary() const { return m_summary; }
    /// The store has said which communities there are.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const QList<Community> &communities() const { return m_communities; }

Q_SIGNALS:
    /// summary() says something else.
    void changed();
    /// communities() was read, the first time or again.
    void communitiesRead();

private:
    void readCommunities();
    void readStates();
    void readSize();
    void sumUp();

    Store &m_store;
    SyncEngine &m_engine;
    SyncSummary m_summary;
    bool m_known = false;
    bool m_readingStates = false;
    bool m_readStatesAgain = false; ///< they have changed since the store was asked
    QList<Community> m_communities;
    QList<SyncState> m_states;
    std::optional<qint64> m_size;
};

} // namespace limber
