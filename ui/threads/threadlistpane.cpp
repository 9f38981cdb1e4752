// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/failuretext.h>
#include <ui/presentation/threadtext.h>
#include <ui/presentation/typescale.h>
#include <ui/threads/filterbar.h>
#include <ui/threads/filtercounter.h>
#include <ui/threads/nextunread.h>
#include <ui/threads/orderbox.h>
#include <ui/threads/threadcarddelegate.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/threads/threadselection.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/titlelabel.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace limber {

ThreadListPane::ThreadListPane(Store &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new ThreadListModel(store, this))
    , m_view(new ThreadListView(*m_model, this))
    , m_selection(new ThreadSelection(*m_model, *m_view, this))
    , m_nextUnread(new NextUnread(store, *m_model, *m_selection, this))
    , m_title(new TitleLabel(this))
    , m_order(new OrderBox(this))
    , m_filters(new FilterBar(this))
    , m_counter(new FilterCounter(store, this))
    , m_failure(new MessageBar(MessageBar::Tone::Error, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_view);
    m_model->setWording([&clock](const ThreadRow &row, int role) {
        const HumanDate date(clock.now());
        return role == Qt::ToolTipRole ? ThreadText::toolTip(row, date) : ThreadText::sentences(row, date);
    });
    m_view->setItemDelegate(new ThreadCardDelegate(clock, m_view));
    m_view->setAccessibleName(tr("Questions"));
    place();
    connectParts();
    dress();
    updateState();
}

ThreadListPane::~ThreadListPane() = default;

void ThreadListPane::place()
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 10, 12, 10);
    header->setSpacing(12);
    header->addWidget(m_title, 1);
    header->addWidget(m_order);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_empty->setFocusPolicy(Qt::TabFocus); // it keeps the list's place until there is a list
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_filters);
    layout->addWidget(m_failure);
    layout->addWidget(m_stack, 1);
}

void ThreadListPane::connectParts()
{
    connect(m_order, &OrderBox::chosen, this, [this] {
        m_back.reset();
        ask();
    });
    connect(m_filters, &FilterBar::filtersChosen, this, &ThreadListPane::setFilters);
    connect(m_filters, &FilterBar::lensDismissed, this, &ThreadListPane::lensDismissed);
    connect(m_counter, &FilterCounter::changed, this, [this] {
        m_filters->setCounts(m_counter->counts());
        updateState();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const auto back = std::exchange(m_back, std::nullopt))
            m_view->setPlace(*back);
    });
    connect(m_model, &ThreadListModel::stateChanged, this, &ThreadListPane::sayFailure);
    connect(m_model, &ThreadListModel::stateChanged, this, &ThreadListPane::updateState);
    connect(m_model, &ThreadListModel::settled, this, &ThreadListPane::updateState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ThreadListPane::updateState);
    connect(m_selection, &ThreadSelection::selected, this, &ThreadListPane::threadSelected);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const ThreadRow *row = m_model->thread(index))
            Q_EMIT threadActivated(row->ref);
    });
    connect(m_nextUnread, &NextUnread::wrapped, this, [this] {
        //: The last unread question of the list was passed; this is the first one.
        Q_EMIT announced(tr("That was the last unread question of this list: on from its top."));
    });
    connect(m_nextUnread, &NextUnread::none, this, [this] { Q_EMIT announced(tr("Nothing else in this list is unread.")); });
    connect(m_empty, &EmptyState::activated, this, &ThreadListPane::act);
    connect(m_failure, &MessageBar::actionTriggered, m_model, &ThreadListModel::retry);
}

void ThreadListPane::keepOrdersIn(QSettings &settings)
{
    m_order->keepIn(settings);
}

void ThreadListPane::showThreads(const ThreadQuery &query, const QString &title)
{
    setTitle(title);
    if (m_model->hasQuery()) {
        ListPlace left = m_view->place();
        left.filters = m_query.filters;
        m_places.remember(m_query, left);
    }
    const ListPlace back = m_places.of(query);
    m_query = query;
    if (m_query.filters == ThreadFilters())
        m_query.filters = back.filters;
    m_order->setKind(ListKind(query));
    m_back = back;
    ask();
}

void ThreadListPane::narrow(const ThreadQuery &list, ThreadFilters filters)
{
    ListPlace place = m_places.of(list);
    place.filters = filters;
    m_places.remember(list, place);
}

void ThreadListPane::setTitle(const QString &title)
{
    m_title->setTitle(title);
}

void ThreadListPane::setStrip(QWidget *strip)
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->indexOf(m_stack), strip);
}

void ThreadListPane::setLens(LensMode mode)
{
    if (std::exchange(m_lens, mode) == mode)
        return;
    m_filters->setLens(mode);
    m_back.reset();
    if (m_model->hasQuery())
        ask();
}

ThreadOrder ThreadListPane::order() const
{
    return m_order->order();
}

void ThreadListPane::setOrder(ThreadOrder order)
{
    m_order->setOrder(order);
    m_back.reset();
    if (m_model->hasQuery())
        ask();
}

void ThreadListPane::setFilters(ThreadFilters filters)
{
    m_query.filters = filters;
    m_back.reset();
    ask();
}

void ThreadListPane::ask()
{
    const ThreadFilters offered = ListKind(m_query).filters();
    m_query.filters &= offered;
    m_query.order = order();
    ThreadQuery asked = m_query;
    asked.expertsFirst = m_lens == LensMode::First;
    if (m_lens == LensMode::Only)
        asked.filters.setFlag(ThreadFilter::Expert);
    m_filters->setFilters(offered, m_query.filters);
    if (m_model->hasQuery() && asked == m_model->query())
        m_back.reset(); // nothing is about to come that could be scrolled
    else
        m_selection->carryOver(m_back && m_back->row != 0); // it may be in the new list too
    m_model->setQuery(asked);
    m_counter->setQuery(asked);
}

void ThreadListPane::setCurrentThread(const ThreadRef &ref)
{
    m_selection->setCurrent(ref);
}

std::optional<ThreadRef> ThreadListPane::currentThread() const
{
    return m_selection->current();
}

void ThreadListPane::selectNext()
{
    m_selection->selectNext();
}

void ThreadListPane::selectPrevious()
{
    m_selection->selectPrevious();
}

void ThreadListPane::selectNextUnread()
{
    m_nextUnread->go();
}

void ThreadListPane::setMenuActions(const QList<QAction *> &actions)
{
    m_view->setMenuActions(actions);
}

void ThreadListPane::updateState()
{
    if (m_model->rowCount() > 0 || (m_model->state() == ThreadListModel::State::Loading && m_stack->currentWidget() == m_view)) {
        showInStack(m_view);
        return;
    }
    if (m_model->state() == ThreadListModel::State::Loading)
        return; // what stands there stays for the moment that an answer takes
    if (m_model->state() == ThreadListModel::State::Failed) {
        m_said.reset();
        if (const QString line = FailureText::of(m_model->failure(), m_clock.now()).line(); line != m_empty->sentence())
            m_empty->say(Symbol::Warning, line, tr("Try Again"));
    } else {
        m_said = EmptyList::of(m_model->query(), m_lens, m_counter->counts());
        if (m_said->sentence != m_empty->sentence())
            m_empty->say(m_said->symbol, m_said->sentence, m_said->action);
    }
    showInStack(m_empty);
}

/// Where there are rows they stay; but they may be old, and that is said.
void ThreadListPane::sayFailure()
{
    if (m_model->state() != ThreadListModel::State::Failed || m_model->rowCount() == 0) {
        m_failure->hide();
        return;
    }
    const FailureText text = FailureText::of(m_model->failure(), m_clock.now());
    m_failure->say(text.line());
    m_failure->offer(tr("Try Again"));
    m_failure->explain(text.details);
}

/// The button of an empty list was pressed.
void ThreadListPane::act()
{
    if (!m_said) {
        m_model->retry();
        return;
    }
    switch (m_said->offer) {
    case EmptyList::Offer::All:
        Q_EMIT allRequested();
        break;
    case EmptyList::Offer::Sync:
        Q_EMIT syncRequested();
        break;
    case EmptyList::Offer::Filters:
        if (m_said->left == ThreadFilters() && m_lens == LensMode::Only)
            Q_EMIT lensDismissed();
        setFilters(m_said->left);
        break;
    case EmptyList::Offer::Lens:
        Q_EMIT lensDismissed();
        break;
    }
}

void ThreadListPane::showInStack(QWidget *page)
{
    const QWidget *focused = window()->focusWidget();
    const bool within = focused && m_stack->isAncestorOf(focused); // what goes out of view would hand the focus to a neighbour
    setFocusProxy(page);
    m_stack->setCurrentWidget(page);
    if (within)
        page->setFocus(Qt::OtherFocusReason);
}

void ThreadListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void ThreadListPane::dress()
{
    m_title->setFont(TypeScale(font()).pageTitle());
}

} // namespace limber
