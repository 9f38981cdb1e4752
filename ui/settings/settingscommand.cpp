// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/windowactions.h>
#include <ui/settings/settingscommand.h>
#include <ui/settings/settingswindow.h>

namespace limber {

SettingsCommand::SettingsCommand(const SettingsParts &parts, WindowActions &actions, QWidget &window)
    : m_parts(parts)
    , m_window(window)
{
    connect(actions.settings, &QAction::triggered, this, &SettingsCommand::open);
}

void SettingsCommand::open()
{
    auto *shown = m_window.findChild<SettingsWindow *>();
    if (!shown) {
        shown = new SettingsWindow(m_parts, &m_window);
        shown->setAttribute(Qt::WA_DeleteOnClose);
        connect(shown, &SettingsWindow::folderActivated, this, &SettingsCommand::folderActivated);
    }
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace limber
