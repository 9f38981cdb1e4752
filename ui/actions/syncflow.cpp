// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/syncflow.h>
#include <ui/actions/windowactions.h>
#include <ui/status/syncmonitor.h>
#include <ui/welcome/connectdialog.h>

namespace limber {

SyncFlow::SyncFlow(const WindowParts &parts, const SyncMonitor &monitor, const WindowActions &actions, QWidget &window)
    : m_parts(parts)
    , m_window(window)
{
    connect(actions.sync, &QAction::triggered, this, &SyncFlow::syncAll);
    connect(actions.connectCommunity, &QAction::triggered, this, &SyncFlow::askForCommunity);
    const auto refresh = [&monitor, sync = actions.sync] {
        sync->setEnabled(monitor.summary().communities > 0 && !monitor.summary().running);
    };
    connect(&monitor, &SyncMonitor::changed, this, refresh);
    refresh();
}

void SyncFlow::syncAll()
{
    m_parts.engine.syncAll(SyncEngine::Reason::Person);
}

void SyncFlow::askForCommunity()
{
    auto *dialog = new ConnectDialog(m_parts.store, m_parts.endpoints, m_parts.clock, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::connected, this, &SyncFlow::syncFirst);
    dialog->open();
}

void SyncFlow::syncFirst(const QString &community)
{
    m_parts.engine.sync(community, SyncEngine::Reason::Person);
}

} // namespace limber
