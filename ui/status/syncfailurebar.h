// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/failure.h>

#include <QObject>
#include <QString>

#include <optional>
#include <utility>

namespace limber {

class MessageBar;
class SyncMonitor;

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
    std::optional<std::pair<QString, Failure::Kind>> m_dismissed; ///< whose failure, and of which kind, was put aside
};

} // namespace limber
