// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>

#include <QObject>

#include <optional>

namespace limber {

class MessageBar;
class SyncMonitor;
struct Failure;

/// Tells in a bar over the list why the last sync failed: what happened, what it means, what to do. The same failure is told once, with how
/// often it came; one that the person put aside stays away until it is another one. Being offline is no failure.
class SyncFailureBar final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncFailureBar)

public:
    /// All must outlive it.
    SyncFailureBar(const SyncMonitor &monitor, const Clock &clock, MessageBar &bar, QObject *parent = nullptr);

Q_SIGNALS:
    /// The person wants to try again.
    void retryRequested();

private:
    void refresh();

    const SyncMonitor &m_monitor;
    const Clock &m_clock;
    MessageBar &m_bar;
    std::optional<int> m_dismissed; ///< the kind of the failure that was put aside
};

} // namespace limber
