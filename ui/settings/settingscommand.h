// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/settings/settingsparts.h>

#include <QAction>
#include <QObject>
#include <QUrl>

class QWidget;

namespace limber {

class WindowActions;

/// Edit ▸ Settings.
class SettingsCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsCommand)

public:
    /// Makes its command, which WindowActions::finishMenus() puts last into the Edit menu. All must outlive it.
    SettingsCommand(const SettingsParts &parts, WindowActions &actions, QWidget &window);

Q_SIGNALS:
    /// The person wants to see the profile's folder (file:).
    void folderActivated(const QUrl &folder);

private:
    void open();

    const SettingsParts m_parts;
    QWidget &m_window;
};

} // namespace limber
