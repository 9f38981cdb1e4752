// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/exportflow.h>
#include <ui/actions/gocommands.h>
#include <ui/actions/navigation.h>
#include <ui/actions/navigator.h>
#include <ui/actions/syncflow.h>
#include <ui/actions/threadactions.h>
#include <ui/actions/threadkeys.h>
#include <ui/actions/threadreading.h>
#include <ui/actions/viewcommands.h>
#include <ui/actions/windowactions.h>
#include <ui/actions/windowstate.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/profilepage.h>
#include <ui/mainwindow.h>
#include <ui/notes/notesflow.h>
#include <ui/notes/notespage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/zoomlevel.h>
#include <ui/saved/savedflow.h>
#include <ui/search/searchcolumn.h>
#include <ui/search/searchflow.h>
#include <ui/settings/preferenceeffects.h>
#include <ui/settings/preferences.h>
#include <ui/settings/settingscommand.h>
#include <ui/shortcuts/shortcutscommand.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/status/exportline.h>
#include <ui/status/librarysize.h>
#include <ui/status/startnotice.h>
#include <ui/status/syncfailurebar.h>
#include <ui/status/syncline.h>
#include <ui/status/syncmonitor.h>
#include <ui/stories/storiespage.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/undo/undobar.h>
#include <ui/undo/undocommands.h>
#include <ui/undo/undostack.h>
#include <ui/welcome/aboutbox.h>
#include <ui/welcome/welcomepage.h>
#include <ui/widgets/barredpane.h>
#include <ui/widgets/panes.h>
#include <ui/widgets/taborder.h>

#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(1320, 820);
constexpr QSize SmallestSize(420, 360);
constexpr int MessageMilliseconds = 4000;
const auto PanesGroup = u"window"_s;

} // namespace

class MainWindow::Private final
{
public:
    Private(MainWindow &window, const WindowParts &windowParts);

    static WindowPages makePages(const WindowParts &parts, ZoomLevel &zoom);
    void place();
    void connectReading();
    void connectSync();
    void showWelcomeOrPanes();
    void save() const;
    void restore();

    // What comes first outlives what comes after it. A feature is a member here, wired by a class of its own, and at most a line below.
    MainWindow &q;
    const WindowParts parts;
    Preferences preferences;
    ZoomLevel zoom;
    Navigator navigator;
    SyncMonitor monitor;
    UndoStack undo;
    WindowActions actions;
    ThreadKeys keys;
    ExportFlow exports;
    const WindowPages pages;
    SyncFailureBar syncFailure;
    StartNotice notice;
    ThreadActions ofThread;
    ThreadReading ofAnswers;
    ViewCommands view;
    Navigation navigation;
    GoCommands go;
    SearchFlow search;
    UndoCommands ofUndo;
    SyncFlow sync;
    PreferenceEffects effects;
    SettingsCommand settings;
    ShortcutsCommand shortcuts;
    NotesFlow ofNotes;
    SavedFlow ofSaved;
};

WindowPages MainWindow::Private::makePages(const WindowParts &parts, ZoomLevel &zoom)
{
    WindowPages made{};
    made.sidebar = new SidebarView(parts.store);
    made.list = new ThreadListPane(parts.store, parts.clock);
    made.thread = new ThreadPage(parts.store, parts.clock, zoom, parts.readAfter, parts.images);
    made.experts = new ExpertsPage(parts.store, parts.clock);
    made.profile = new ProfilePage(parts.store, parts.clock, zoom);
    made.stories = new StoriesPage(parts.store, parts.clock, zoom);
    made.notes = new NotesPage(parts.store, parts.clock, zoom);
    made.welcome = new WelcomePage(parts.sample);
    made.column = new SearchColumn(made.list, parts.store, parts.clock);
    made.listColumn = new BarredPane(made.column);
    made.panes = new Panes(made.sidebar, made.listColumn, made.thread);
    made.centre = new QStackedWidget;
    return made;
}

MainWindow::Private::Private(MainWindow &window, const WindowParts &windowParts)
    : q(window)
    , parts(windowParts)
    , preferences(parts.settings)
    , monitor(parts.store, parts.engine)
    , actions(window, parts.settings)
    , keys(actions.commands())
    , exports(parts.store, parts.settings, parts.clock, window)
    , pages(makePages(parts, zoom))
    , syncFailure(monitor, parts.clock, pages.listColumn->failure())
    , notice(parts.clock, pages.listColumn->notice())
    , ofThread(parts.store, *pages.thread, exports, actions)
    , ofAnswers(*pages.thread, parts.settings, actions, keys)
    , view(actions, zoom, *pages.panes, window)
    , navigation(navigator, pages)
    , go(actions, navigator, *pages.panes, window)
    , search(parts.store, pages, navigator, actions, window)
    , ofUndo(undo, *actions.editMenu(), window)
    , sync(parts, monitor, actions, window)
    , effects(preferences, parts.engine, *pages.thread)
    , settings({preferences, actions.commands(), zoom, parts.store, monitor, parts.clock}, actions, window)
    , shortcuts(actions, window)
    , ofNotes(parts, *pages.thread, actions, keys, undo, window)
    , ofSaved(parts, pages, zoom, actions, navigator, undo, window)
{
    place();
    connectReading();
    connectSync();
    actions.finishMenus();
    restore();
}

void MainWindow::Private::place()
{
    pages.thread->setFocusProxy(pages.thread->view());
    for (QWidget *page : std::initializer_list<QWidget *>{pages.experts, pages.profile, pages.stories, pages.notes})
        pages.panes->addPage(page);
    pages.centre->addWidget(pages.panes);
    pages.centre->addWidget(pages.welcome);
    auto *whole = new BarredPane(pages.centre);
    q.setCentralWidget(whole);
    ofSaved.setBars(whole->notice(), whole->failure());
    new UndoBar(undo, parts.clock, pages.centre);

    auto *exportLine = new ExportLine(exports);
    QObject::connect(exportLine, &ExportLine::fileActivated, &q, &MainWindow::fileActivated);
    q.statusBar()->addWidget(new SyncLine(monitor, parts.engine, parts.clock));
    q.statusBar()->addPermanentWidget(exportLine);
    q.statusBar()->addPermanentWidget(new LibrarySize(monitor));
    pages.list->setMenuActions(actions.ofThread());
    keys.listenIn(pages.listColumn);
    keys.listenIn(pages.thread);
}

void MainWindow::Private::connectReading()
{
    connect(
        &navigator, &Navigator::arrived, &ofThread, [this](const Place &there) { ofThread.setInView(there.page == Place::Page::Threads); });
    connect(keys.nextThread, &QAction::triggered, &search, &SearchFlow::selectNext);
    connect(keys.previousThread, &QAction::triggered, &search, &SearchFlow::selectPrevious);
    connect(keys.save, &QAction::triggered, &ofThread, &ThreadActions::toggleSaved);
    connect(keys.read, &QAction::triggered, &ofThread, &ThreadActions::toggleRead);
    for (CardBrowser *reading : {pages.thread->view(), pages.profile->view(), pages.stories->view(), pages.notes->view()}) {
        connect(reading, &CardBrowser::linkActivated, &q, &MainWindow::linkActivated);
        connect(reading, &CardBrowser::linkHovered, q.statusBar(), [this](const QString &target) { q.statusBar()->showMessage(target); });
        connect(reading, &CardBrowser::zoomRequested, &zoom, [this](bool larger) { larger ? zoom.zoomIn() : zoom.zoomOut(); });
    }
    connect(&settings, &SettingsCommand::folderActivated, &q, &MainWindow::fileActivated);
    connect(&effects, &PreferenceEffects::appearanceChosen, &q, &MainWindow::appearanceChosen);
    connect(&ofThread, &ThreadActions::linkActivated, &q, &MainWindow::linkActivated);
    connect(&ofThread, &ThreadActions::failed, pages.thread, &ThreadPage::tell);
    connect(&ofThread, &ThreadActions::announced, q.statusBar(),
        [this](const QString &message) { q.statusBar()->showMessage(message, MessageMilliseconds); });
    connect(&exports, &ExportFlow::failed, pages.thread, &ThreadPage::tell);
    connect(actions.quit, &QAction::triggered, &q, &QWidget::close);
    connect(actions.about, &QAction::triggered, &q, [this] { AboutBox::show(q); });
}

void MainWindow::Private::connectSync()
{
    connect(&ofSaved, &SavedFlow::syncRequested, &sync, &SyncFlow::syncAll);
    connect(&ofSaved, &SavedFlow::fileActivated, &q, &MainWindow::fileActivated);
    connect(&ofSaved, &SavedFlow::announced, &ofThread, &ThreadActions::announced);
    connect(&syncFailure, &SyncFailureBar::retryRequested, &sync, &SyncFlow::syncAll);
    connect(&notice, &StartNotice::syncRequested, &sync, &SyncFlow::syncAll);
    connect(pages.list, &ThreadListPane::syncRequested, &sync, &SyncFlow::syncAll);
    connect(pages.welcome, &WelcomePage::connectRequested, &sync, &SyncFlow::askForCommunity);
    connect(pages.welcome, &WelcomePage::sampleRequested, &q, &MainWindow::sampleRequested);
    connect(&monitor, &SyncMonitor::communitiesRead, &q, [this] { showWelcomeOrPanes(); });
}

void MainWindow::Private::showWelcomeOrPanes()
{
    const bool first = monitor.communities().isEmpty();
    if (first && pages.centre->currentWidget() != pages.welcome) {
        pages.centre->setCurrentWidget(pages.welcome);
        pages.welcome->setFocus(Qt::OtherFocusReason);
    } else if (!first && pages.centre->currentWidget() != pages.panes) {
        pages.centre->setCurrentWidget(pages.panes);
        pages.panes->focusPage();
    }
    actions.toolBar()->setVisible(!first);
}

void MainWindow::Private::save() const
{
    WindowState state;
    state.place = navigator.here();
    state.place.query.order = pages.list->order();
    state.anchor = pages.thread->anchor();
    state.zoom = zoom.percent();
    state.save(parts.settings);
    parts.settings.setValue("window/geometry"_L1, q.saveGeometry());
    pages.panes->save(parts.settings, PanesGroup);
}

void MainWindow::Private::restore()
{
    const WindowState state = WindowState::from(parts.settings);
    if (!q.restoreGeometry(parts.settings.value("window/geometry"_L1).toByteArray()))
        q.resize(UsualSize.boundedTo(q.screen()->availableSize()));
    pages.panes->restore(parts.settings, PanesGroup);
    zoom.set(state.zoom);
    pages.list->setOrder(state.place.query.order);
    if (state.place.thread)
        pages.thread->open(*state.place.thread, state.anchor);
    navigator.begin(state.place);
    pages.panes->focusPage();
}

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QMainWindow(parent)
{
    setWindowTitle(tr("Limber"));
    setMinimumSize(SmallestSize);
    d = std::make_unique<Private>(*this, parts);
}

MainWindow::~MainWindow() = default;

void MainWindow::openThread(const ThreadRef &ref)
{
    d->navigator.showThread(ref);
}

void MainWindow::showOpened(const Result<StoreOpened> &opened)
{
    d->notice.show(opened);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return TabOrder::move(*this, next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->save();
    QMainWindow::closeEvent(event);
}

} // namespace limber
