// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/failuretext.h>
#include <ui/status/syncfailurebar.h>
#include <ui/status/syncmonitor.h>
#include <ui/widgets/messagebar.h>

namespace limber {

SyncFailureBar::SyncFailureBar(const SyncMonitor &monitor, const Clock &clock, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_monitor(monitor)
    , m_clock(clock)
    , m_bar(bar)
{
    connect(&m_monitor, &SyncMonitor::changed, this, &SyncFailureBar::refresh);
    connect(&m_bar, &MessageBar::actionTriggered, this, &SyncFailureBar::retryRequested);
    connect(&m_bar, &MessageBar::dismissed, this, [this] {
        if (const auto &failure = m_monitor.summary().failure)
            m_dismissed = std::pair(m_monitor.summary().failedCommunity, failure->kind);
    });
    refresh();
}

void SyncFailureBar::refresh()
{
    const SyncSummary &summary = m_monitor.summary();
    if (!summary.failure) {
        m_dismissed.reset();
        m_bar.hide();
        return;
    }
    if (m_dismissed == std::pair(summary.failedCommunity, summary.failure->kind))
        return;
    const FailureText text = FailureText::of(*summary.failure, m_clock.now());
    //: Why a community could not be synced: %1 is its name, %2 what happened and what to do.
    QString message = tr("%1: %2").arg(summary.failedCommunity, text.line());
    if (summary.failures > 1) {
        //: %1 is what happened; %n how often in a row.
        message = tr("%1 (%n time(s))", nullptr, summary.failures).arg(message);
    }
    if (!m_bar.isHidden() && m_bar.message() == message)
        return;
    m_bar.say(message);
    m_bar.offer(tr("Try Again"));
    m_bar.explain(text.details);
}

} // namespace limber
