// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/changeset.h>

#include <atomic>
#include <functional>
#include <utility>

namespace limber {

/// Numbers the change sets and hands them on. A reader that asks newest() before it begins its transaction sees at least that change.
class ChangeAnnouncer final
{
    Q_DISABLE_COPY_MOVE(ChangeAnnouncer)

public:
    /// `announce` is called on the writer's thread, in order.
    explicit ChangeAnnouncer(std::function<void(const ChangeSet &)> announce)
        : m_announce(std::move(announce))
    {
    }

    /// The number of the newest change that is committed. Any thread.
    [[nodiscard]] quint64 newest() const { return m_newest.load(); }
    /// After the commit, before the write's future finishes. Writer's thread. A set that says nothing gets no number.
    void announce(ChangeSet changes);

private:
    std::function<void(const ChangeSet &)> m_announce;
    std::atomic<quint64> m_newest = 0;
};

} // namespace limber
