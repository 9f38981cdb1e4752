// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/focusedtext.h>
#include <ui/actions/viewcommands.h>
#include <ui/actions/windowactions.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/panes.h>

#include <QEvent>
#include <QMenu>

namespace limber {

ViewCommands::ViewCommands(WindowActions &actions, ZoomLevel &zoom, Panes &panes, QMainWindow &window)
    : m_window(window)
    , m_fullScreen(*actions.fullScreen)
{
    connectZoom(actions, zoom);
    connectText(actions);
    connect(actions.sidebar, &QAction::triggered, &panes, &Panes::setSidebarShown);
    connect(&panes, &Panes::sidebarShownChanged, actions.sidebar, &QAction::setChecked);
    connect(&panes, &Panes::foldedChanged, &actions, &WindowActions::showSidebarButton);
    connect(actions.nextPane, &QAction::triggered, &panes, &Panes::focusNext);
    connect(actions.fullScreen, &QAction::triggered, this,
        [this](bool full) { m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full)); });
    m_window.installEventFilter(this);
}

/// The desktop, and what is restored at the start, change the window's state too.
bool ViewCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowStateChange)
        m_fullScreen.setChecked(m_window.isFullScreen());
    return QObject::eventFilter(watched, event);
}

void ViewCommands::connectZoom(const WindowActions &actions, ZoomLevel &zoom)
{
    connect(actions.zoomIn, &QAction::triggered, &zoom, &ZoomLevel::zoomIn);
    connect(actions.zoomOut, &QAction::triggered, &zoom, &ZoomLevel::zoomOut);
    connect(actions.zoomReset, &QAction::triggered, &zoom, &ZoomLevel::reset);
}

void ViewCommands::connectText(const WindowActions &actions)
{
    QAction *copy = actions.copyText;
    QAction *selectAll = actions.selectAll;
    connect(copy, &QAction::triggered, this, [this] { FocusedText(m_window.focusWidget()).copy(); });
    connect(selectAll, &QAction::triggered, this, [this] { FocusedText(m_window.focusWidget()).selectAll(); });
    connect(actions.editMenu(), &QMenu::aboutToShow, this, [this, copy, selectAll] {
        const FocusedText text(m_window.focusWidget());
        copy->setEnabled(text.canCopy());
        selectAll->setEnabled(text.canSelectAll());
    });
    // Their keys ask at the moment they are pressed. What is chosen in the menu is triggered after the menu has gone.
    const auto enable = [copy, selectAll] {
        copy->setEnabled(true);
        selectAll->setEnabled(true);
    };
    connect(actions.editMenu(), &QMenu::aboutToHide, this, enable, Qt::QueuedConnection);
}

} // namespace limber
