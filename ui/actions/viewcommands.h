// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMainWindow>
#include <QObject>

namespace limber {

class Panes;
class WindowActions;
class ZoomLevel;

/// Does what the View menu says, and copying and selecting in whatever text has the focus.
class ViewCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewCommands)

public:
    /// All must outlive it.
    ViewCommands(WindowActions &actions, ZoomLevel &zoom, Panes &panes, QMainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectZoom(const WindowActions &actions, ZoomLevel &zoom);
    void connectText(const WindowActions &actions);

    QMainWindow &m_window;
    QAction &m_fullScreen;
};

} // namespace limber
