// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/windowactions.h>
#include <ui/presentation/symbolicicon.h>

#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QAction *newCommand(QObject *parent, const QString &name, const QString &text, const QList<QKeySequence> &keys, Symbol symbol)
{
    QAction *action = limber::newCommand(parent, name, text, keys);
    action->setIcon(SymbolicIcon::icon(symbol));
    action->setIconVisibleInMenu(false);
    return action;
}

} // namespace

WindowActions::WindowActions(QMainWindow &window, QSettings &kept)
    : QObject(&window)
    , connectCommunity(newCommand(this, u"connect-community"_s, tr("&Connect to a Community…"), {}, Symbol::Community))
    , sync(newCommand(this, u"sync"_s, tr("&Sync"), standardKeys(QKeySequence::Refresh, Qt::Key_F5), Symbol::Sync))
    , exportPdf(newCommand(this, u"export-pdf"_s, tr("&Export PDF…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, Symbol::Export))
    , print(newCommand(this, u"print"_s, tr("&Print…"), standardKeys(QKeySequence::Print, Qt::CTRL | Qt::Key_P)))
    , quit(newCommand(this, u"quit"_s, tr("&Quit"), standardKeys(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q)))
    , copyText(newCommand(this, u"copy-text"_s, tr("&Copy"), standardKeys(QKeySequence::Copy), Symbol::Copy))
    , selectAll(newCommand(this, u"select-all"_s, tr("Select &All"), standardKeys(QKeySequence::SelectAll)))
    , copyLink(newCommand(this, u"copy-link"_s, tr("Copy &Link to the Thread"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, Symbol::Link))
    , settings(newCommand(
          this, u"settings"_s, tr("Se&ttings…"), standardKeys(QKeySequence::Preferences, Qt::CTRL | Qt::Key_Comma), Symbol::Settings))
    , sidebar(newCommand(this, u"sidebar"_s, tr("&Sidebar"), {Qt::Key_F9}, Symbol::Sidebar))
    , zoomIn(newCommand(this, u"zoom-in"_s, tr("Zoom &In"), standardKeys(QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal), Symbol::ZoomIn))
    , zoomOut(newCommand(this, u"zoom-out"_s, tr("Zoom &Out"), standardKeys(QKeySequence::ZoomOut), Symbol::ZoomOut))
    , zoomReset(newCommand(this, u"zoom-reset"_s, tr("&Usual Size"), {Qt::CTRL | Qt::Key_0}, Symbol::ZoomReset))
    , fullScreen(newCommand(this, u"full-screen"_s, tr("&Full Screen"), standardKeys(QKeySequence::FullScreen, Qt::Key_F11)))
    , nextPane(newCommand(this, u"next-pane"_s, tr("&Next Pane"), {Qt::Key_F6}))
    , back(newCommand(this, u"back"_s, tr("&Back"), standardKeys(QKeySequence::Back, Qt::ALT | Qt::Key_Left), Symbol::Back))
    , forward(newCommand(this, u"forward"_s, tr("&Forward"), standardKeys(QKeySequence::Forward, Qt::ALT | Qt::Key_Right), Symbol::Forward))
    , nextThread(newCommand(this, u"next-thread"_s, tr("&Next Thread"), {Qt::CTRL | Qt::Key_PageDown}))
    , previousThread(newCommand(this, u"previous-thread"_s, tr("&Previous Thread"), {Qt::CTRL | Qt::Key_PageUp}))
    , save(newCommand(this, u"save"_s, tr("&Save"), {Qt::CTRL | Qt::Key_D}))
    , markRead(newCommand(this, u"mark-read"_s, tr("Mark as &Read"), {}, Symbol::Read))
    , markUnread(newCommand(this, u"mark-unread"_s, tr("Mark as &Unread"), {}, Symbol::Unread))
    , openInBrowser(newCommand(this, u"open-in-browser"_s, tr("Open in the &Browser")))
    , about(newCommand(this, u"about"_s, tr("&About Limber")))
    , m_window(window)
    , m_commands(kept)
{
    save->setIcon(SymbolicIcon::icon(Symbol::Save, Symbol::Saved));
    save->setIconVisibleInMenu(false);
    save->setCheckable(true);
    save->setToolTip(tr("Keep a whole copy of the thread on this computer"));
    sync->setToolTip(tr("Bring everything up to date"));
    sidebar->setCheckable(true);
    sidebar->setChecked(true);
    fullScreen->setCheckable(true);
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    fillMenus(window);
    fillToolBar(window);
    window.setContextMenuPolicy(Qt::NoContextMenu); // Qt's own would put the toolbar away, with nothing to bring it back
}

void WindowActions::finishMenus()
{
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(quit);
    m_editMenu->addSeparator();
    m_editMenu->addAction(settings);
    m_helpMenu->addSeparator();
    m_helpMenu->addAction(about);
    m_commands.addMenus(*m_window.menuBar());
}

void WindowActions::showSidebarButton(bool shown)
{
    if (!shown)
        m_toolBar->removeAction(sidebar);
    else if (!m_toolBar->actions().contains(sidebar))
        m_toolBar->insertAction(m_toolBar->actions().value(0), sidebar);
}

QList<QAction *> WindowActions::ofThread() const
{
    return {exportPdf, copyLink, save, markRead, markUnread, openInBrowser};
}

void WindowActions::fillMenus(QMainWindow &window)
{
    m_fileMenu = window.menuBar()->addMenu(tr("&File"));
    m_fileMenu->addAction(connectCommunity);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({exportPdf, print});
    m_editMenu = window.menuBar()->addMenu(tr("&Edit"));
    m_editMenu->addActions({copyText, selectAll});
    m_editMenu->addSeparator();
    m_editMenu->addAction(copyLink);
    m_viewMenu = window.menuBar()->addMenu(tr("&View"));
    m_viewMenu->addActions({sidebar, nextPane});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({zoomIn, zoomOut, zoomReset});
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(fullScreen);
    m_goMenu = window.menuBar()->addMenu(tr("&Go"));
    m_goMenu->addActions({back, forward});
    m_goMenu->addSeparator();
    m_goMenu->addActions({nextThread, previousThread});
    m_threadMenu = window.menuBar()->addMenu(tr("&Thread"));
    m_threadMenu->addAction(save);
    m_threadMenu->addSeparator();
    m_threadMenu->addActions({markRead, markUnread});
    m_threadMenu->addSeparator();
    m_threadMenu->addAction(openInBrowser);
    m_toolsMenu = window.menuBar()->addMenu(tr("T&ools"));
    m_toolsMenu->addAction(sync);
    m_helpMenu = window.menuBar()->addMenu(tr("&Help"));
}

QToolButton *WindowActions::addButton(QAction *action)
{
    auto *button = new QToolButton(m_toolBar);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIconSize(m_toolBar->iconSize());
    m_toolBar->addWidget(button);
    return button;
}

void WindowActions::fillToolBar(QMainWindow &window)
{
    m_toolBar = window.addToolBar(tr("Toolbar"));
    m_toolBar->setObjectName(u"toolbar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(1, 1) * window.fontMetrics().height());
    m_backButton = addButton(back);
    m_forwardButton = addButton(forward);
    m_toolBar->addActions({sync, save, exportPdf});
    for (QAction *action : {sidebar, sync, save, exportPdf})
        action->setIconText(action->text().remove(u'&').remove(u'…').trimmed());
}

} // namespace limber
