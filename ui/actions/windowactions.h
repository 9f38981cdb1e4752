// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/actions/commands.h>

#include <QAction>
#include <QList>
#include <QObject>
#include <QSettings>

class QMainWindow;
class QMenu;
class QToolBar;
class QToolButton;

namespace limber {

/// Every command of the window as a QAction, and the menus and the toolbar that they stand in. What a command does is connected to it by
/// whoever does it.
class WindowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowActions)

public:
    /// Fills the window's menu bar and adds its toolbar. `kept` is where chosen keys are kept; both must outlive it.
    WindowActions(QMainWindow &window, QSettings &kept);
    /// Call it once everybody has put their commands into the menus: adds what stands last in them, and takes all up in commands().
    void finishMenus();

    // File
    QAction *const connectCommunity;
    QAction *const sync;
    QAction *const exportPdf;
    QAction *const print;
    QAction *const quit;
    // Edit
    QAction *const copyText;
    QAction *const selectAll;
    QAction *const copyLink;
    QAction *const settings;
    // View
    QAction *const sidebar; ///< checkable
    QAction *const zoomIn;
    QAction *const zoomOut;
    QAction *const zoomReset;
    QAction *const fullScreen; ///< checkable
    QAction *const nextPane;
    // Go
    QAction *const back;
    QAction *const forward;
    QAction *const nextThread;
    QAction *const previousThread;
    // Thread
    QAction *const save; ///< checkable: the thread is saved
    QAction *const markRead;
    QAction *const markUnread;
    QAction *const openInBrowser;
    // Help
    QAction *const about;

    [[nodiscard]] QToolBar *toolBar() const { return m_toolBar; }
    // Without words, for they stand where everybody looks for them; whoever goes back gives them a menu of places.
    [[nodiscard]] QToolButton *backButton() const { return m_backButton; }
    [[nodiscard]] QToolButton *forwardButton() const { return m_forwardButton; }
    /// All of them, those that are made elsewhere too, and their keys.
    [[nodiscard]] Commands &commands() { return m_commands; }
    // For commands that are made elsewhere, by newCommand(): what is in a menu by finishMenus() can be given other keys.
    [[nodiscard]] QMenu *fileMenu() const { return m_fileMenu; }
    [[nodiscard]] QMenu *editMenu() const { return m_editMenu; }
    [[nodiscard]] QMenu *viewMenu() const { return m_viewMenu; }
    [[nodiscard]] QMenu *goMenu() const { return m_goMenu; }
    [[nodiscard]] QMenu *threadMenu() const { return m_threadMenu; }
    [[nodiscard]] QMenu *toolsMenu() const { return m_toolsMenu; }
    [[nodiscard]] QMenu *helpMenu() const { return m_helpMenu; }
    /// The sidebar's button stands in the toolbar only where the sidebar is folded away by itself.
    void showSidebarButton(bool shown);
    /// Those that need a thread.
    [[nodiscard]] QList<QAction *> ofThread() const;

private:
    void fillMenus(QMainWindow &window);
    [[nodiscard]] QToolButton *addButton(QAction *action);
    void fillToolBar(QMainWindow &window);

    QMainWindow &m_window;
    Commands m_commands;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_goMenu = nullptr;
    QMenu *m_threadMenu = nullptr;
    QMenu *m_toolsMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    QToolButton *m_backButton = nullptr;
    QToolButton *m_forwardButton = nullptr;
};

} // namespace limber
