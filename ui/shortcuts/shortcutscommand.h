// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QWidget;

namespace limber {

class WindowActions;

/// Help ▸ Keyboard Shortcuts.
class ShortcutsCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsCommand)

public:
    /// Adds its command to the menu. Both must outlive it.
    ShortcutsCommand(WindowActions &actions, QWidget &window);

    QAction *const show;

private:
    void open();

    WindowActions &m_actions;
    QWidget &m_window;
};

} // namespace limber
