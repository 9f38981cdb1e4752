// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/exportflow.h>
#include <ui/actions/gocommands.h>
#include <ui/actions/navigation.h>
#include <ui/actions/navigator.h>
#include <ui/actions/printflow.h>
#include <ui/actions/syncflow.h>
#include <ui/actions/threadactions.h>
#include <ui/actions/threadkeys.h>
#include <ui/actions/threadreading.h>
#include <ui/actions/viewcommands.h>
#include <ui/actions/windowactions.h>
#include <ui/actions/windowmemory.h>
#include <ui/compose/composeflow.h>
#include <ui/compose/draftspage.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/peopleflow.h>
#include <ui/experts/profilepage.h>
#include <ui/mainwindow.h>
#include <ui/notes/notesflow.h>
#include <ui/notes/notespage.h>
#include <ui/notify/newanswersnotice.h>
#include <ui/outbox/outboxactions.h>
#include <ui/outbox/outboxflow.h>
#include <ui/outbox/outboxpage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/zoomlevel.h>
#include <ui/saved/savedflow.h>
#include <ui/search/searchcolumn.h>
#include <ui/search/searchflow.h>
#include <ui/settings/preferenceeffects.h>
#include <ui/settings/preferences.h>
#include <ui/settings/settingscommand.h>
#include <ui/shortcuts/keyrules.h>
#include <ui/shortcuts/shortcutscommand.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/signin/signinflow.h>
#include <ui/status/exportline.h>
#include <ui/status/librarysize.h>
#include <ui/status/outboxline.h>
#include <ui/status/startnotice.h>
#include <ui/status/syncfailurebar.h>
#include <ui/status/syncline.h>
#include <ui/status/syncmonitor.h>
#include <ui/stories/storiespage.h>
#include <ui/threads/listcommands.h>
#include <ui/threads/markingline.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/undo/undobar.h>
#include <ui/undo/undocommands.h>
#include <ui/undo/undostack.h>
#include <ui/welcome/aboutbox.h>
#include <ui/welcome/firstrunpage.h>
#include <ui/welcome/welcomeflow.h>
#include <ui/welcome/welcomepage.h>
#include <ui/widgets/barredpane.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/panes.h>
#include <ui/widgets/taborder.h>

#include <QCloseEvent>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize SmallestSize(420, 360);
constexpr int MessageMilliseconds = 4000;

} // namespace

class MainWindow::Private final
{
public:
    Private(MainWindow &window, const WindowParts &windowParts);

    [[nodiscard]] WindowPages makePages();
    void place();
    void connectReading();
    void connectSync();
    void showFirstRunOrPanes();

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
    OutboxActions outboxActions;
    OwnPosts own;
    SignInFlow signIn;
    const WindowPages pages;
    SyncFailureBar syncFailure;
    StartNotice notice;
    PrintFlow prints;
    ThreadActions ofThread;
    ThreadReading ofAnswers;
    ListCommands ofList;
    ViewCommands view;
    Navigation navigation;
    GoCommands go;
    SearchFlow search;
    UndoCommands ofUndo;
    SyncFlow sync;
    PreferenceEffects effects;
    SettingsCommand settings;
    ShortcutsCommand shortcuts;
    WindowMemory memory;
    NotesFlow ofNotes;
    SavedFlow ofSaved;
    WelcomeFlow ofWelcome;
    PeopleFlow ofPeople;
    ComposeFlow compose;
    OutboxFlow ofOutbox;
    NewAnswersNotice news;
};

WindowPages MainWindow::Private::makePages()
{
    WindowPages made{};
    made.sidebar = new SidebarView(parts.store);
    made.list = new ThreadListPane(parts.store, parts.clock);
    made.thread = new ThreadPage(parts.store, parts.clock, zoom, parts.readAfter, parts.images);
    made.experts = new ExpertsPage(parts.store, parts.clock);
    made.profile = new ProfilePage(parts.store, parts.clock, zoom);
    made.stories = new StoriesPage(parts.store, parts.clock, zoom);
    made.notes = new NotesPage(parts.store, parts.clock, zoom);
    made.welcome = new WelcomePage(parts.store, parts.clock, parts.settings);
    made.drafts = new DraftsPage(parts.store, parts.clock, undo);
    made.outbox = new OutboxPage(parts.store, parts.clock, outboxActions);
    made.firstRun = new FirstRunPage(parts);
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
    , outboxActions(parts.store, undo)
    , own(parts.store, parts.clock, preferences, undo)
    , signIn({parts.store, parts.clock, parts.credentials, parts.trial}, parts.endpoints, monitor, parts.engine, window)
    , pages(makePages())
    , syncFailure(monitor, parts.clock, pages.listColumn->failure())
    , notice(parts.clock, pages.listColumn->notice())
    , prints(parts.store, parts.clock, *pages.thread, window)
    , ofThread(parts.store, *pages.thread, exports, prints, actions, undo)
    , ofAnswers(*pages.thread, parts.settings, actions, keys)
    , ofList({parts.store, parts.settings, *pages.list, *pages.thread, undo}, actions, keys)
    , view(actions, zoom, *pages.panes, window)
    , navigation(parts, navigator, pages)
    , go(actions, navigator, *pages.panes, window)
    , search(parts.store, pages, navigator, ofList.lens(), actions, window)
    , ofUndo(undo, *actions.editMenu(), window)
    , sync(parts, monitor, actions, window)
    , effects(preferences, parts.engine, *pages.thread)
    , settings({preferences, actions.commands(), zoom, parts.store, monitor, parts.clock, &signIn}, actions, window)
    , shortcuts(actions, window)
    , memory(window, parts.settings, preferences, navigator, zoom, pages, monitor)
    , ofNotes(parts, *pages.thread, actions, keys, undo, window)
    , ofSaved(parts, pages, zoom, actions, navigator, undo, window)
    , ofWelcome(parts, navigator, *pages.thread, *pages.welcome, window)
    , ofPeople(parts.store, undo, pages, navigator, ofWelcome, actions)
    , compose({parts, pages, preferences, monitor, zoom, actions, keys, navigator, undo, window})
    , ofOutbox({pages, outboxActions, own, parts.engine, compose, signIn, navigator, zoom, window})
    , news(parts.store, preferences, parts.notifier, navigator, window)
{
    place();
    connectReading();
    connectSync();
    actions.finishMenus();
    KeyRules::settle(actions.commands());
    memory.restore();
}

void MainWindow::Private::place()
{
    pages.thread->setFocusProxy(pages.thread->view());
    for (QWidget *page : std::initializer_list<QWidget *>{
             pages.experts, pages.profile, pages.stories, pages.notes, pages.welcome, pages.drafts, pages.outbox})
        pages.panes->addPage(page);
    pages.centre->addWidget(pages.panes);
    pages.centre->addWidget(pages.firstRun);
    auto *whole = new BarredPane(pages.centre);
    q.setCentralWidget(whole);
    whole->addLine(&signIn.bar());
    compose.attend(*pages.drafts);
    ofSaved.setBars(whole->notice(), whole->failure());
    new UndoBar(undo, parts.clock, pages.centre);

    auto *exportLine = new ExportLine(exports);
    QObject::connect(exportLine, &ExportLine::fileActivated, &q, &MainWindow::fileActivated);
    q.statusBar()->addWidget(new SyncLine(monitor, parts.engine, parts.clock));
    auto *outboxLine = new OutboxLine(parts.store);
    ofOutbox.attend(*outboxLine);
    q.statusBar()->addPermanentWidget(outboxLine);
    q.statusBar()->addPermanentWidget(exportLine);
    q.statusBar()->addPermanentWidget(new MarkingLine(ofList.marking()));
    q.statusBar()->addPermanentWidget(new LibrarySize(monitor));
    pages.list->setMenuActions(actions.ofThread() << ofList.markAllRead << ofPeople.viewAsker);
    keys.listenIn(pages.listColumn);
    keys.listenIn(pages.thread);
}

void MainWindow::Private::connectReading()
{
    connect(&navigator, &Navigator::arrived, &ofThread, [this](const Place &there) {
        ofThread.setInView(there.page == Place::Page::Threads);
        ofAnswers.setInView(there.page == Place::Page::Threads);
    });
    const auto showList = [this] {
        const bool threads = pages.centre->currentWidget() == pages.panes && navigator.here().page == Place::Page::Threads;
        ofList.setInView(threads && !pages.column->isShowingResults(), threads && pages.column->isShowingResults());
    };
    connect(&navigator, &Navigator::arrived, &ofList, showList);
    connect(pages.column, &QStackedWidget::currentChanged, &ofList, showList);
    connect(pages.centre, &QStackedWidget::currentChanged, &ofList, showList);
    connect(&ofList, &ListCommands::nextUnreadWanted, &search, &SearchFlow::selectNextUnread);
    connect(keys.nextThread, &QAction::triggered, &search, &SearchFlow::selectNext);
    connect(keys.previousThread, &QAction::triggered, &search, &SearchFlow::selectPrevious);
    connect(keys.save, &QAction::triggered, &ofThread, &ThreadActions::toggleSaved);
    connect(keys.read, &QAction::triggered, &ofThread, &ThreadActions::toggleRead);
    for (CardBrowser *reading : {pages.thread->view(), pages.profile->view(), pages.stories->view(), pages.notes->view()}) {
        connect(reading, &CardBrowser::linkActivated, &q, &MainWindow::linkActivated);
        // The bar may hear of it after the window's private part has gone.
        QStatusBar *bar = q.statusBar();
        connect(reading, &CardBrowser::linkHovered, bar, [bar, shown = QString()](const QString &target) mutable {
            if (!target.isEmpty() || bar->currentMessage() == shown) // what was announced meanwhile stays
                bar->showMessage(target);
            shown = target;
        });
        connect(reading, &CardBrowser::zoomRequested, &zoom, [this](bool larger) { larger ? zoom.zoomIn() : zoom.zoomOut(); });
    }
    connect(&settings, &SettingsCommand::folderActivated, &q, &MainWindow::fileActivated);
    connect(&effects, &PreferenceEffects::appearanceChosen, &q, &MainWindow::appearanceChosen);
    connect(&ofThread, &ThreadActions::linkActivated, &q, &MainWindow::linkActivated);
    connect(&compose, &ComposeFlow::linkActivated, &q, &MainWindow::linkActivated);
    connect(&compose, &ComposeFlow::failed, pages.thread, &ThreadPage::tell);
    connect(&ofThread, &ThreadActions::failed, pages.thread, &ThreadPage::tell);
    const auto announce = [bar = q.statusBar()](const QString &message) {
        bar->showMessage(message, MessageMilliseconds);
    };
    connect(&ofThread, &ThreadActions::announced, q.statusBar(), announce);
    connect(&prints, &PrintFlow::announced, q.statusBar(), announce);
    connect(&ofList, &ListCommands::announced, q.statusBar(), announce);
    connect(&signIn, &SignInFlow::announced, q.statusBar(), announce);
    connect(&search, &SearchFlow::announced, q.statusBar(), announce);
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
    connect(pages.experts, &ExpertsPage::syncRequested, &sync, &SyncFlow::syncAll);
    connect(pages.stories, &StoriesPage::syncRequested, &sync, &SyncFlow::syncAll);
    connect(pages.firstRun, &FirstRunPage::connected, &sync, &SyncFlow::syncFirst);
    connect(pages.firstRun, &FirstRunPage::sampleRequested, &q, &MainWindow::sampleRequested);
    connect(&monitor, &SyncMonitor::communitiesRead, &q, [this] { showFirstRunOrPanes(); });
}

void MainWindow::Private::showFirstRunOrPanes()
{
    const bool first = monitor.communities().isEmpty();
    if (first && pages.centre->currentWidget() != pages.firstRun) {
        pages.centre->setCurrentWidget(pages.firstRun);
        pages.firstRun->setFocus(Qt::OtherFocusReason);
    } else if (!first && pages.centre->currentWidget() != pages.panes) {
        pages.centre->setCurrentWidget(pages.panes);
        pages.panes->focusPage();
    }
    actions.toolBar()->setVisible(!first);
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

void MainWindow::keepState()
{
    d->memory.save();
    d->compose.windows().keepAll();
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
    d->memory.save();
    d->compose.windows().leave();
    QMainWindow::closeEvent(event);
}

} // namespace limber
