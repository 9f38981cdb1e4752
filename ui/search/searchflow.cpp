// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/searchmatcher.h>
#include <ui/actions/navigator.h>
#include <ui/actions/windowactions.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/reading/expertlens.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/search/nextunreadhit.h>
#include <ui/search/searchcolumn.h>
#include <ui/search/searchfield.h>
#include <ui/search/searchflow.h>
#include <ui/search/searchmenu.h>
#include <ui/search/searchpane.h>
#include <ui/search/searchsuggestions.h>
#include <ui/search/searchtext.h>
#include <ui/search/searchview.h>
#include <ui/search/toolbarroom.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/widgets/panes.h>

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

SearchFlow::SearchFlow(
    Store &store, const WindowPages &pages, Navigator &navigator, ExpertLens &lens, WindowActions &actions, QMainWindow &window)
    : m_store(store)
    , m_column(*pages.column)
    , m_thread(*pages.thread)
    , m_navigator(navigator)
    , m_panes(*pages.panes)
    , m_window(window)
    , m_field(new SearchField)
    , m_suggestions(new SearchSuggestions(store, *m_field))
    , m_search(newCommand(&actions, u"search"_s, tr("Searc&h…"), {QKeyCombination(Qt::CTRL, Qt::Key_K)}))
    , m_nextUnread(new NextUnreadHit(m_column.results().model(), *m_column.results().view(), this))
{
    m_search->setIcon(SymbolicIcon::icon(Symbol::Search));
    m_search->setIconVisibleInMenu(false);
    placeField(actions);
    connectField();
    connectResults();
    connectLens(lens);
    connect(&m_navigator, &Navigator::arrived, this, &SearchFlow::arrive);
    connect(pages.sidebar, &SidebarView::chosen, this, &SearchFlow::leave);
    connect(actions.nextThread, &QAction::triggered, this, &SearchFlow::selectNext);
    connect(actions.previousThread, &QAction::triggered, this, &SearchFlow::selectPrevious);
    m_thread.installEventFilter(this);
    new SearchMenu(m_column.results(), m_thread, m_navigator, actions.ofThread()); // the results'
}

void SearchFlow::placeField(const WindowActions &actions)
{
    actions.editMenu()->addSeparator();
    actions.editMenu()->addAction(m_search);
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    actions.toolBar()->addWidget(room);
    actions.toolBar()->addWidget(m_field);
    new ToolBarRoom(*actions.toolBar(), *m_field); // the toolbar's
    const auto showKey = [this] {
        m_field->setKeyHint(m_search->shortcut().toString(QKeySequence::NativeText));
    };
    connect(m_search, &QAction::changed, this, showKey);
    showKey();
}

void SearchFlow::connectField()
{
    connect(m_search, &QAction::triggered, this, &SearchFlow::enterField);
    connect(m_field, &QLineEdit::textChanged, this, &SearchFlow::onText);
    connect(m_field, &SearchField::entered, this, [this] {
        if (!m_field->text().trimmed().isEmpty())
            begin();
    });
    connect(m_field, &SearchField::downPressed, this, [this] {
        if (m_before)
            m_column.results().enter();
    });
    connect(m_field, &SearchField::escapePressed, this, &SearchFlow::goBack);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().trimmed().isEmpty())
            return;
        begin();
        m_column.results().openFirst();
    });
}

void SearchFlow::connectResults()
{
    SearchPane *results = &m_column.results();
    connect(results, &SearchPane::hitSelected, this, [this](const SearchHit &hit) {
        if (!m_panes.isNarrow()) // there is no room to look at both
            open(hit);
    });
    const auto read = [this](const SearchHit &hit) {
        open(hit);
        m_panes.showThread(true);
        m_thread.setFocus(Qt::OtherFocusReason);
    };
    connect(results, &SearchPane::hitActivated, this, read);
    connect(results, &SearchPane::hitClicked, this, [this, read](const SearchHit &hit) {
        if (m_panes.isNarrow())
            read(hit);
        else
            open(hit); // it may have been selected all along
    });
    connect(m_nextUnread, &NextUnreadHit::found, this, [this, read](const SearchHit &hit) {
        if (m_panes.isNarrow())
            read(hit);
    });
    connect(m_nextUnread, &NextUnreadHit::wrapped, this, [this] {
        //: The last unread thread among the results of a search was passed; this is the first one.
        Q_EMIT announced(tr("That was the last unread result: on from the first."));
    });
    connect(m_nextUnread, &NextUnreadHit::none, this, [this] { Q_EMIT announced(tr("No other result is unread.")); });
    connect(results, &SearchPane::personActivated, &m_navigator, &Navigator::showProfile);
    connect(results, &SearchPane::topicActivated, this, [this](const QString &community, const QString &topic) {
        leave();
        ThreadQuery query;
        query.community = community;
        query.topic = topic;
        m_navigator.showThreads(query);
        m_column.setFocus(Qt::OtherFocusReason);
    });
    connect(results, &SearchPane::queryChosen, this, [this](const SearchQuery &query) {
        m_field->setText(query.toString());
        if (query.isEmpty())
            m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(results, &SearchPane::typingWanted, this, [this](const QString &begin) {
        const QString text = m_field->text().trimmed();
        m_field->setText(text.isEmpty() ? begin : text + u' ' + begin);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(results, &SearchPane::leftAtTop, this, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(results, &SearchPane::escapePressed, this, &SearchFlow::goBack);
    connect(results, &SearchPane::statusChanged, this, [this, results] { m_field->setAccessibleDescription(results->status()); });
}

void SearchFlow::connectLens(ExpertLens &lens)
{
    SearchPane *results = &m_column.results();
    connect(&lens, &ExpertLens::changed, results, &SearchPane::setLens);
    connect(results, &SearchPane::lensDismissed, &lens, [&lens] { lens.setMode(LensMode::Off); });
    results->setLens(lens.mode());
}

void SearchFlow::enterField()
{
    if (!m_field->hasFocus() && !m_before)
        m_from = m_window.focusWidget();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchFlow::remember()
{
    QWidget *from = std::exchange(m_from, nullptr);
    const bool wasReading = from && m_thread.isAncestorOf(from);
    m_before = Before{m_navigator.here(), m_thread.anchor(), ScrollAnchor(*m_column.list().view()), from, wasReading};
    m_suggestions->forget();
    offerTopic();
}

void SearchFlow::begin()
{
    if (!m_before)
        remember();
    if (m_column.isShowingResults() && m_column.isVisible())
        return;
    Place place = m_navigator.here();
    place.page = Place::Page::Threads;
    m_navigator.go(place);
    m_panes.showPage(nullptr);
    m_panes.showThread(false);
    m_column.showResults(true);
}

void SearchFlow::offerTopic()
{
    const ThreadQuery query = m_navigator.here().query;
    m_column.results().offerTopic({});
    if (query.topic.isEmpty())
        return;
    deliver(m_store.topics(query.community), this, [this, query](const Result<QList<LibraryCounts::TopicCount>> &topics) {
        if (!topics || m_navigator.here().query != query)
            return;
        for (const LibraryCounts::TopicCount &each : *topics) {
            if (each.topic.id == query.topic)
                m_column.results().offerTopic(each.topic.title);
        }
    });
}

void SearchFlow::onText(const QString &text)
{
    const SearchQuery query = SearchQuery::parse(text);
    const bool nothing = text.trimmed().isEmpty();
    if (nothing)
        leave();
    else
        begin();
    m_column.results().search(query);
}

void SearchFlow::showList()
{
    m_column.showResults(false);
    m_before->scroll.restore(*m_column.list().view());
    m_before.reset();
}

void SearchFlow::leave()
{
    if (m_before)
        showList();
}

void SearchFlow::goBack()
{
    const std::optional<Before> before = m_before;
    QWidget *focus = before ? before->focus : m_from;
    if (before) {
        m_opened.reset();
        m_thread.reader()->clearMatches();
        if (before->place.thread != m_navigator.here().thread)
            m_column.results().deselect();
        m_before->scroll = {}; // of a list that may be about to change
        showList();
        if (const Place *previous = m_navigator.previous(); !before->opened && previous && *previous == before->place)
            m_navigator.back(); // nobody was anywhere
        else
            m_navigator.go(Visit{.place = before->place, .anchor = before->anchor});
        m_panes.showThread(before->wasReading);
        before->scroll.restore(*m_column.list().view());
    }
    if (focus && focus->isVisible() && focus != m_field)
        focus->setFocus(Qt::OtherFocusReason);
    else
        m_panes.focusPage();
}

void SearchFlow::open(const SearchHit &hit)
{
    if (m_before)
        m_before->opened = true;
    m_opened = hit.ref;
    m_navigator.showThread(hit.ref);
    const SearchQuery query = m_column.results().model().query();
    const SearchMatcher matcher(query);
    if (matcher.isEmpty()) { // nothing to mark, but still a place
        m_thread.reader()->clearMatches();
        m_thread.goTo({.answer = hit.answer});
    } else {
        m_thread.showMatches([matcher](QStringView block) { return matcher.ranges(block); }, SearchText::words(query), hit.answer);
    }
}

void SearchFlow::arrive(const Place &place)
{
    // What was searched for is marked in what the search has opened, and nowhere else.
    if (m_opened && place.thread != m_opened) {
        m_opened.reset();
        m_thread.reader()->clearMatches();
        m_column.results().deselect();
    }
    if (m_before && place.page == Place::Page::Threads && place.query != m_before->place.query)
        leave();
}

void SearchFlow::selectNext()
{
    if (m_before)
        m_column.results().selectNext();
    else
        m_column.list().selectNext();
}

void SearchFlow::selectPrevious()
{
    if (m_before)
        m_column.results().selectPrevious();
    else
        m_column.list().selectPrevious();
}

void SearchFlow::selectNextUnread()
{
    if (m_before)
        m_nextUnread->go();
    else
        m_column.list().selectNextUnread();
}

bool SearchFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_before && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_panes.showThread(false);
        m_column.setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace limber
