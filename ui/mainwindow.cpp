// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/exportflow.h>
#include <ui/actions/gocommands.h>
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
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/zoomlevel.h>
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

#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <optional>
#include <utility>

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

    void place();
    void connectNavigation();
    void connectReading();
    void connectSync();
    void arrive(const Place &place);
    void showTitle();
    void showWelcomeOrPanes();
    void save() const;
    void restore();

    MainWindow &q;
    const WindowParts parts;
    ZoomLevel zoom;
    Navigator navigator;
    SyncMonitor monitor;
    UndoStack undo;
    WindowActions actions;
    ThreadKeys keys;
    ExportFlow exports;
    SidebarView *const sidebar;
    ThreadListPane *const list;
    ThreadPage *const thread;
    ExpertsPage *const experts;
    ProfilePage *const profile;
    StoriesPage *const stories;
    WelcomePage *const welcome;
    BarredPane *const listColumn;
    Panes *const panes;
    QStackedWidget *const centre;
    SyncFailureBar syncFailure;
    StartNotice notice;
    ThreadActions ofThread;
    ThreadReading ofAnswers;
    ViewCommands view;
    GoCommands go;
    UndoCommands ofUndo;
    SyncFlow sync;
    std::optional<ThreadQuery> listed; ///< what the list was told to show
    bool advice = true; ///< the reminder over the thread has not been put aside
};

MainWindow::Private::Private(MainWindow &window, const WindowParts &windowParts)
    : q(window)
    , parts(windowParts)
    , monitor(parts.store, parts.engine)
    , actions(window)
    , exports(parts.store, parts.settings, parts.clock, window)
    , sidebar(new SidebarView(parts.store))
    , list(new ThreadListPane(parts.store, parts.clock))
    , thread(new ThreadPage(parts.store, parts.clock, zoom, parts.readAfter, parts.images))
    , experts(new ExpertsPage(parts.store, parts.clock))
    , profile(new ProfilePage(parts.store, parts.clock, zoom))
    , stories(new StoriesPage(parts.store, parts.clock, zoom))
    , welcome(new WelcomePage(parts.sample))
    , listColumn(new BarredPane(list))
    , panes(new Panes(sidebar, listColumn, thread))
    , centre(new QStackedWidget)
    , syncFailure(monitor, parts.clock, listColumn->failure())
    , notice(parts.clock, listColumn->notice())
    , ofThread(parts.store, *thread, exports, actions)
    , ofAnswers(*thread, parts.settings, actions, keys)
    , view(actions, zoom, *panes, window)
    , go(actions, navigator, *panes)
    , ofUndo(undo, *actions.editMenu(), window)
    , sync(parts, monitor, actions, window)
{
    place();
    connectNavigation();
    connectReading();
    connectSync();
    restore();
}

void MainWindow::Private::place()
{
    thread->setFocusProxy(thread->view());

    for (QWidget *page : std::initializer_list<QWidget *>{experts, profile, stories})
        panes->addPage(page);
    centre->addWidget(panes);
    centre->addWidget(welcome);
    q.setCentralWidget(centre);
    new UndoBar(undo, parts.clock, centre);

    auto *exportLine = new ExportLine(exports);
    QObject::connect(exportLine, &ExportLine::fileActivated, &q, &MainWindow::fileActivated);
    q.statusBar()->addWidget(new SyncLine(monitor, parts.engine, parts.clock));
    q.statusBar()->addPermanentWidget(exportLine);
    q.statusBar()->addPermanentWidget(new LibrarySize(monitor));
    list->setMenuActions(actions.ofThread());
    keys.listenIn(listColumn);
    keys.listenIn(thread);
}

void MainWindow::Private::connectNavigation()
{
    connect(&navigator, &Navigator::arrived, &q, [this](const Place &there) { arrive(there); });
    connect(sidebar, &SidebarView::selected, &navigator, [this](const SidebarEntry &entry) {
        navigator.show(entry);
        panes->showThread(false); // where there is room for one of them, the list is what was asked for
    });
    const auto fold = [this](const QModelIndex &line) {
        if (line.flags().testFlag(Qt::ItemIsSelectable))
            panes->foldSidebar();
    };
    connect(sidebar, &SidebarView::clicked, &q, fold);
    connect(sidebar, &SidebarView::activated, &q, fold);
    connect(sidebar, &SidebarView::loaded, &q, [this] { showTitle(); });
    connect(list, &ThreadListPane::threadSelected, &navigator, &Navigator::showThread);
    connect(list, &ThreadListPane::threadActivated, &q, [this](const ThreadRef &ref) {
        navigator.showThread(ref);
        panes->showThread(true);
        thread->setFocus(Qt::OtherFocusReason);
    });
    connect(list, &ThreadListPane::allRequested, &navigator, [this] { navigator.showThreads({}); });
    connect(experts, &ExpertsPage::personActivated, &navigator, &Navigator::showProfile);
    connect(thread, &ThreadPage::personActivated, &navigator, &Navigator::showProfile);
    connect(thread, &ThreadPage::threadActivated, &navigator, &Navigator::showThread);
    connect(profile, &ProfilePage::threadActivated, &navigator, &Navigator::showThread);
    connect(profile, &ProfilePage::backRequested, &navigator, &Navigator::back);
    connect(actions.nextThread, &QAction::triggered, list, &ThreadListPane::selectNext);
    connect(actions.previousThread, &QAction::triggered, list, &ThreadListPane::selectPrevious);
}

void MainWindow::Private::connectReading()
{
    connect(&keys, &ThreadKeys::nextPressed, list, &ThreadListPane::selectNext);
    connect(&keys, &ThreadKeys::previousPressed, list, &ThreadListPane::selectPrevious);
    connect(&keys, &ThreadKeys::savePressed, &ofThread, &ThreadActions::toggleSaved);
    connect(&keys, &ThreadKeys::readPressed, &ofThread, &ThreadActions::toggleRead);
    for (CardBrowser *reading : {thread->view(), profile->view(), stories->view()}) {
        connect(reading, &CardBrowser::linkActivated, &q, &MainWindow::linkActivated);
        connect(reading, &CardBrowser::linkHovered, q.statusBar(), [this](const QString &target) { q.statusBar()->showMessage(target); });
        connect(reading, &CardBrowser::zoomRequested, &zoom, [this](bool larger) { larger ? zoom.zoomIn() : zoom.zoomOut(); });
    }
    connect(thread, &ThreadPage::adviceDismissed, &q, [this] { advice = false; });
    connect(&ofThread, &ThreadActions::linkActivated, &q, &MainWindow::linkActivated);
    connect(&ofThread, &ThreadActions::failed, thread, &ThreadPage::tell);
    connect(&ofThread, &ThreadActions::announced, q.statusBar(),
        [this](const QString &message) { q.statusBar()->showMessage(message, MessageMilliseconds); });
    connect(&exports, &ExportFlow::failed, thread, &ThreadPage::tell);
    connect(actions.quit, &QAction::triggered, &q, &QWidget::close);
    connect(actions.about, &QAction::triggered, &q, [this] { AboutBox::show(q); });
}

void MainWindow::Private::connectSync()
{
    connect(&syncFailure, &SyncFailureBar::retryRequested, &sync, &SyncFlow::syncAll);
    connect(&notice, &StartNotice::syncRequested, &sync, &SyncFlow::syncAll);
    connect(list, &ThreadListPane::syncRequested, &sync, &SyncFlow::syncAll);
    connect(welcome, &WelcomePage::connectRequested, &sync, &SyncFlow::askForCommunity);
    connect(welcome, &WelcomePage::sampleRequested, &q, &MainWindow::sampleRequested);
    connect(&monitor, &SyncMonitor::communitiesRead, &q, [this] { showWelcomeOrPanes(); });
}

void MainWindow::Private::arrive(const Place &place)
{
    sidebar->setCurrentEntry(Navigator::entryOf(place));
    ofThread.setInView(place.page == Place::Page::Threads);
    switch (place.page) {
    case Place::Page::Threads:
        showTitle();
        list->setCurrentThread(place.thread.value_or(ThreadRef()));
        if (place.thread)
            thread->open(*place.thread);
        else
            thread->close();
        panes->showPage(nullptr);
        panes->showThread(place.thread.has_value());
        break;
    case Place::Page::Experts:
        panes->showPage(experts);
        break;
    case Place::Page::Profile:
        profile->open(place.community, place.person);
        panes->showPage(profile);
        break;
    case Place::Page::Stories:
        panes->showPage(stories);
        break;
    }
}

void MainWindow::Private::showTitle()
{
    Place threads = navigator.here();
    threads.page = Place::Page::Threads;
    const QString title = sidebar->titleOf(Navigator::entryOf(threads).value());
    if (std::exchange(listed, threads.query) != threads.query)
        list->showThreads(threads.query, title);
    else if (!title.isEmpty()) // asked again, the list would forget how the person narrowed it
        list->setTitle(title);
}

void MainWindow::Private::showWelcomeOrPanes()
{
    const bool first = monitor.communities().isEmpty();
    if (first && centre->currentWidget() != welcome) {
        centre->setCurrentWidget(welcome);
        welcome->setFocus(Qt::OtherFocusReason);
    } else if (!first && centre->currentWidget() != panes) {
        centre->setCurrentWidget(panes);
        panes->focusPage();
    }
    actions.toolBar()->setVisible(!first);
}

void MainWindow::Private::save() const
{
    WindowState state;
    state.place = navigator.here();
    state.place.query.order = list->order();
    state.anchor = thread->anchor();
    state.zoom = zoom.percent();
    state.advice = advice;
    state.save(parts.settings);
    parts.settings.setValue("window/geometry"_L1, q.saveGeometry());
    panes->save(parts.settings, PanesGroup);
}

void MainWindow::Private::restore()
{
    const WindowState state = WindowState::from(parts.settings);
    if (!q.restoreGeometry(parts.settings.value("window/geometry"_L1).toByteArray()))
        q.resize(UsualSize.boundedTo(q.screen()->availableSize()));
    panes->restore(parts.settings, PanesGroup);
    zoom.set(state.zoom);
    advice = state.advice;
    thread->setAdviceShown(advice);
    list->setOrder(state.place.query.order);
    if (state.place.thread)
        thread->open(*state.place.thread, state.anchor);
    navigator.begin(state.place);
    panes->focusPage();
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->save();
    QMainWindow::closeEvent(event);
}

} // namespace limber
