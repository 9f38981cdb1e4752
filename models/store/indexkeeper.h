// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/changeannouncer.h>
#include <models/store/connection.h>
#include <models/store/indexpromise.h>
#include <models/store/profilefiles.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace limber {

/// What the writer does about the search index when it has nothing else to do. Writer's thread, but for doubt().
class IndexKeeper final
{
    Q_DISABLE_COPY_MOVE(IndexKeeper)

public:
    /// `announcer` must outlive it.
    IndexKeeper(ProfileFiles files, ChangeAnnouncer &announcer);

    /// From now on work() works; kept once nothing waits.
    void begin(std::shared_ptr<IndexPromise> promise);
    /// Something was written, so there may be more to do, and what failed may work now.
    void awake() { m_asleep = false; }
    /// One step, which ends early where `wanted` says that somebody wants to write. False where nothing is left to do, or nothing can be
    /// done.
    [[nodiscard]] bool work(Connection &cache, const std::function<bool()> &wanted);
    /// Nothing more is done: who waits gets Cancelled.
    void close();
    /// The index is damaged: it is built again by whoever keeps it, now or at the next start. Any thread.
    void doubt();

private:
    void announce(bool now);
    void end(const Result<Done> &result);

    ProfileFiles m_files;
    ChangeAnnouncer &m_announcer;
    bool m_begun = false;
    bool m_asleep = true;
    bool m_unannounced = false;
    int m_cleared = 0; // how often, in this session
    std::atomic<bool> m_doubted = false;
    std::chrono::steady_clock::time_point m_announced;
    std::vector<std::shared_ptr<IndexPromise>> m_promises;
};

} // namespace limber
