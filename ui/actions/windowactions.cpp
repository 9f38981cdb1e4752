// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/windowactions.h>
#include <ui/presentation/symbolicicon.h>

#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QAction *make(QObject *parent, const QString &text, const QList<QKeySequence> &keys = {})
{
    auto *action = new QAction(text, parent);
    action->setShortcuts(keys);
    return action;
}

QAction *make(QObject *parent, const QString &text, const QList<QKeySequence> &keys, Symbol symbol)
{
    QAction *action = make(parent, text, keys);
    action->setIcon(SymbolicIcon::icon(symbol));
    action->setIconVisibleInMenu(false);
    return action;
}

QList<QKeySequence> standard(QKeySequence::StandardKey key, const QKeySequence &always)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (!keys.contains(always))
        keys.append(always);
    return keys;
}

} // namespace

WindowActions::WindowActions(QMainWindow &window)
    : QObject(&window)
    , connectCommunity(make(this, tr("&Connect to a Community…"), {}, Symbol::Community))
    , sync(make(this, tr("&Sync"), standard(QKeySequence::Refresh, Qt::Key_F5), Symbol::Sync))
    , exportPdf(make(this, tr("&Export PDF…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, Symbol::Export))
    , quit(make(this, tr("&Quit"), standard(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q)))
    , copyText(make(this, tr("&Copy"), QKeySequence::keyBindings(QKeySequence::Copy), Symbol::Copy))
    , selectAll(make(this, tr("Select &All"), QKeySequence::keyBindings(QKeySequence::SelectAll)))
    , copyLink(make(this, tr("Copy &Link to the Thread"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, Symbol::Link))
    , sidebar(make(this, tr("&Sidebar"), {Qt::Key_F9}, Symbol::Sidebar))
    , zoomIn(make(this, tr("Zoom &In"), standard(QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal), Symbol::ZoomIn))
    , zoomOut(make(this, tr("Zoom &Out"), QKeySequence::keyBindings(QKeySequence::ZoomOut), Symbol::ZoomOut))
    , zoomReset(make(this, tr("&Usual Size"), {Qt::CTRL | Qt::Key_0}, Symbol::ZoomReset))
    , fullScreen(make(this, tr("&Full Screen"), standard(QKeySequence::FullScreen, Qt::Key_F11)))
    , nextPane(make(this, tr("&Next Pane"), {Qt::Key_F6}))
    , back(make(this, tr("&Back"), standard(QKeySequence::Back, Qt::ALT | Qt::Key_Left), Symbol::Back))
    , forward(make(this, tr("&Forward"), standard(QKeySequence::Forward, Qt::ALT | Qt::Key_Right), Symbol::Forward))
    , nextThread(make(this, tr("&Next Thread"), {Qt::CTRL | Qt::Key_PageDown}))
    , previousThread(make(this, tr("&Previous Thread"), {Qt::CTRL | Qt::Key_PageUp}))
    , save(make(this, tr("&Save"), {Qt::CTRL | Qt::Key_D}))
    , markRead(make(this, tr("Mark as &Read"), {}, Symbol::Read))
    , markUnread(make(this, tr("Mark as &Unread"), {}, Symbol::Unread))
    , openInBrowser(make(this, tr("Open in the &Browser")))
    , about(make(this, tr("&About Limber")))
{
    save->setIcon(SymbolicIcon::icon(Symbol::Save, Symbol::Saved));
    save->setIconVisibleInMenu(false);
    save->setCheckable(true);
    save->setToolTip(tr("Keep a whole copy of the thread on this computer"));
    sync->setToolTip(tr("Bring everything up to date"));
    sidebar->setCheckable(true);
    sidebar->setChecked(true);
    fullScreen->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    fillMenus(window);
    fillToolBar(window);
    window.setContextMenuPolicy(Qt::NoContextMenu); // Qt's own would put the toolbar away, with nothing to bring it back
}

void WindowActions::showSidebarButton(bool shown)
{
    if (!shown)
        m_toolBar->removeAction(sidebar);
    else if (!m_toolBar->actions().contains(sidebar))
        m_toolBar->insertAction(m_toolBar->actions().value(0), sidebar);
}

void WindowActions::showBackButton(bool shown)
{
    if (shown)
        m_toolBar->insertAction(sync, back);
    else
        m_toolBar->removeAction(back);
}

QList<QAction *> WindowActions::ofThread() const
{
    return {exportPdf, copyLink, save, markRead, markUnread, openInBrowser};
}

void WindowActions::fillMenus(QMainWindow &window)
{
    QMenu *file = window.menuBar()->addMenu(tr("&File"));
    file->addAction(connectCommunity);
    file->addSeparator();
    file->addAction(exportPdf);
    file->addSeparator();
    file->addAction(quit);
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
    QMenu *tools = window.menuBar()->addMenu(tr("T&ools"));
    tools->addAction(sync);
    QMenu *help = window.menuBar()->addMenu(tr("&Help"));
    help->addAction(about);
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
    m_toolBar->addActions({sync, save, exportPdf});
    for (QAction *action : {back, sidebar, sync, save, exportPdf})
        action->setIconText(action->text().remove(u'&').remove(u'…').trimmed());
}

} // namespace limber
