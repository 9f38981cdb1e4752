// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/failuretext.h>
#include <ui/presentation/personpictures.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/search/searchchips.h>
#include <ui/search/searchpane.h>
#include <ui/search/searchrowdelegate.h>
#include <ui/search/searchtext.h>
#include <ui/search/searchview.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/messagebars.h>
#include <ui/widgets/titlelabel.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace std::chrono_literals;

namespace {

/// What is there sooner needs no word.
constexpr auto Patience = 150ms;

} // namespace

SearchPane::SearchPane(Store &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new SearchResultsModel(store, this))
    , m_view(new SearchView)
    , m_title(new TitleLabel)
    , m_status(new QLabel)
    , m_chips(new SearchChips(clock))
    , m_failure(new MessageBar(MessageBar::Tone::Error))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_model->setWording([&clock](const SearchRow &row, int role) {
        const HumanDate date(clock.now());
        return role == Qt::ToolTipRole ? SearchText::toolTip(row, date) : SearchText::sentences(row, date);
    });
    m_view->setModel(m_model);
    auto *pictures = new PersonPictures(store, this);
    m_view->setItemDelegate(new SearchRowDelegate(clock, *pictures, m_view));
    connect(pictures, &PersonPictures::came, m_view->viewport(), qOverload<>(&QWidget::update));
    m_view->setAccessibleName(tr("Search results"));
    m_title->setTitle(tr("Search Results"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setForegroundRole(QPalette::WindowText);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 10);
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_status);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_empty->setFocusPolicy(Qt::TabFocus);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_chips);
    rows->addWidget(new MessageBars({m_failure}));
    rows->addWidget(m_stack, 1);

    connect(m_model, &SearchResultsModel::stateChanged, this, &SearchPane::onState);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        onState();
    });
    connect(m_chips, &SearchChips::queryChosen, this, &SearchPane::queryChosen);
    connect(m_chips, &SearchChips::lensDismissed, this, &SearchPane::lensDismissed);
    connect(m_chips, &SearchChips::typingWanted, this, &SearchPane::typingWanted);
    connect(m_failure, &MessageBar::actionTriggered, this, [this] { m_model->search(m_model->query()); });
    connect(m_empty, &EmptyState::activated, this, [this] { m_narrowed ? searchEverywhere() : Q_EMIT queryChosen({}); });
    connect(m_empty, &EmptyState::otherActivated, this, [this] { Q_EMIT askRequested(SearchText::words(m_model->query())); });
    connect(m_view, &SearchView::leftAtTop, this, &SearchPane::leftAtTop);
    connect(m_view, &QAbstractItemView::activated, this, &SearchPane::activate);
    connect(m_view, &SearchView::menuRequested, this, [this](const QModelIndex &index, const QPoint &at) {
        if (const SearchRow *row = m_model->row(index))
            Q_EMIT menuRequested(SearchRow(*row), at);
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const SearchRow *row = m_model->row(index);
        if (row && row->hit())
            Q_EMIT hitClicked(SearchHit(*row->hit()));
        else
            activate(index); // there is nothing to be seen of it here
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        const SearchRow *row = selected.isEmpty() ? nullptr : m_model->row(selected.indexes().constFirst());
        if (row && row->hit())
            Q_EMIT hitSelected(SearchHit(*row->hit()));
    });
    dress();
    onState();
}

void SearchPane::search(const SearchQuery &query)
{
    m_openFirst = false;
    m_chips->setQuery(query);
    m_model->search(query);
    onState();
}

void SearchPane::offerTopic(const QString &topic)
{
    m_chips->setTopic(topic);
}

void SearchPane::setLens(LensMode lens)
{
    m_openFirst = false;
    m_chips->setLens(lens);
    m_model->setLens(lens);
    onState();
}

bool SearchPane::enter()
{
    if (m_model->rowCount() == 0)
        return false;
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_view->selectionModel()->selectedIndexes().isEmpty())
        select(rowBy(0));
    return true;
}

void SearchPane::openFirst()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    m_openFirst = m_model->state() == SearchResultsModel::State::Searching && m_model->hits() == 0;
    if (!m_model->isAnswered())
        m_openFirst = true; // what is here is of another search
    else if (!m_openFirst)
        activate(selected.isEmpty() ? first() : selected.constFirst());
}

QModelIndex SearchPane::first() const
{
    return m_model->hits() > 0 ? m_model->firstHit() : m_model->index(0);
}

void SearchPane::deselect()
{
    m_view->selectionModel()->clearSelection();
}

void SearchPane::selectNext()
{
    select(rowBy(1));
}

void SearchPane::selectPrevious()
{
    select(rowBy(-1));
}

int SearchPane::rowBy(int step) const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? std::max(0, m_view->currentIndex().row()) : selected.constFirst().row() + step;
}

void SearchPane::select(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row));
}

void SearchPane::activate(const QModelIndex &index)
{
    if (const SearchRow *row = m_model->row(index))
        open(SearchRow(*row)); // a copy: whoever hears of it may search for something else
}

void SearchPane::open(const SearchRow &row)
{
    if (const SearchHit *hit = row.hit())
        Q_EMIT hitActivated(*hit);
    else if (const auto *person = row.person())
        Q_EMIT personActivated(person->community, person->person.id);
    else
        Q_EMIT topicActivated(row.topic()->community, row.topic()->topic.id);
}

QString SearchPane::status() const
{
    return m_status->text();
}

void SearchPane::onState()
{
    using State = SearchResultsModel::State;
    const State state = m_model->state();
    if (state != State::Searching) {
        m_patience.stop();
        m_slow = false;
    } else if (!m_slow && !m_patience.isActive()) {
        m_patience.start();
    }
    const QString before = m_status->text();
    if (m_slow)
        //: At the head of what a search has found so far.
        m_status->setText(tr("Still looking…"));
    else if (!m_model->index().complete() && state != State::Idle)
        //: At the head of what a search found: so much of the library can be searched by now.
        m_status->setText(tr("Indexing %1 %").arg(m_model->index().percent()));
    else if (state == State::Ready && m_model->hits() > 0 && !m_model->canFetchMore())
        m_status->setText(tr("%n result(s)", nullptr, m_model->hits()));
    else if (state != State::Searching)
        m_status->clear();
    if (m_status->text() != before)
        Q_EMIT statusChanged();

    if (state == State::Failed) {
        const FailureText text = FailureText::of(m_model->failure(), m_clock.now());
        m_failure->say(text.line());
        m_failure->offer(tr("Try Again"));
        m_failure->explain(text.details);
    } else {
        m_failure->hide();
    }
    if (state == State::Idle && m_model->query().isEmpty()) {
        m_empty->say(Symbol::Search, tr("Type a few words of a question, an answer or a name."), tr("Clear Search"));
        showInStack(m_empty);
    } else if (state == State::Ready && m_model->rowCount() == 0) {
        sayNothingFound();
        showInStack(m_empty);
    } else if (state == State::Failed && m_model->rowCount() == 0) {
        m_narrowed = false;
        m_empty->say(Symbol::Search, tr("Nothing could be looked for."), tr("Clear Search"));
        showInStack(m_empty);
    } else if (m_model->rowCount() > 0 || m_slow) {
        showInStack(m_view);
    }
    if (m_openFirst && m_model->isAnswered() && (m_model->hits() > 0 || state != State::Searching)) {
        m_openFirst = false;
        activate(first());
    }
}

void SearchPane::sayNothingFound()
{
    const SearchQuery &query = m_model->query();
    const QString words = SearchText::words(query);
    const bool lens = m_model->lens() == LensMode::Only && !query.has(SearchPart::Kind::Expert);
    m_narrowed = !words.isEmpty() && (lens || SearchQuery::parse(words) != query);
    const QString sentence = !m_model->index().complete() ? tr("Nothing matches yet; a part of the library is still being indexed.")
        : lens                                            ? tr("Nothing that experts said matches.")
        : query.isShort()                                 ? tr("No title and no name begins like this.")
        : m_narrowed                                      ? tr("Nothing matches all of this.")
                                                          : tr("Nothing matches. Fewer or shorter words find more.");
    //: Beside a search that found nothing: opens a window to ask a question of these words.
    const QString askIt = words.isEmpty() || query.isShort() ? QString() : tr("Ask It");
    m_empty->say(Symbol::Search, sentence, m_narrowed ? tr("Search Everywhere") : tr("Clear Search"), askIt);
}

/// The words alone, whoever said them.
void SearchPane::searchEverywhere()
{
    const SearchQuery words = SearchQuery::parse(SearchText::words(m_model->query()));
    if (m_model->lens() == LensMode::Only)
        Q_EMIT lensDismissed();
    Q_EMIT queryChosen(words);
}

void SearchPane::showInStack(QWidget *page)
{
    const QWidget *focused = window()->focusWidget();
    const bool within = focused && m_stack->isAncestorOf(focused); // what goes out of view would hand the focus to a neighbour
    setFocusProxy(page);
    m_stack->setCurrentWidget(page);
    if (within)
        page->setFocus(Qt::OtherFocusReason);
}

void SearchPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    else
        QWidget::keyPressEvent(event);
}

void SearchPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setShown(true);
}

void SearchPane::hideEvent(QHideEvent *event)
{
    m_openFirst = false; // whoever went elsewhere is not fetched back by a late answer
    m_model->setShown(false);
    QWidget::hideEvent(event);
}

void SearchPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void SearchPane::dress()
{
    m_title->setFont(TypeScale(font()).pageTitle());
    m_status->setFont(TypeScale(font()).meta());
    QPalette colors = m_status->palette();
    const QColor ink = Theme::from(palette()).meta;
    if (colors.color(QPalette::WindowText) == ink)
        return;
    colors.setColor(QPalette::WindowText, ink);
    m_status->setPalette(colors);
}

} // namespace limber
