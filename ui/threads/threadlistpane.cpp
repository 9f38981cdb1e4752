// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/failuretext.h>
#include <ui/presentation/threadtext.h>
#include <ui/presentation/typescale.h>
#include <ui/threads/filterchip.h>
#include <ui/threads/threadcarddelegate.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/titlelabel.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace limber {
namespace {

constexpr std::array kNarrowing{View::Unread, View::Unanswered, View::Saved};

} // namespace

ThreadListPane::ThreadListPane(Store &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new ThreadListModel(store, this))
    , m_view(new ThreadListView(this))
    , m_title(new TitleLabel(this))
    , m_order(new QComboBox(this))
    , m_chips(new QWidget(this))
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
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ThreadCardDelegate(clock, m_view));
    m_view->setAccessibleName(tr("Questions"));

    m_order->addItem(tr("Active first"), QVariant::fromValue(ThreadOrder::ActiveFirst));
    m_order->addItem(tr("Newest first"), QVariant::fromValue(ThreadOrder::NewestFirst));
    m_order->addItem(tr("Highest score"), QVariant::fromValue(ThreadOrder::ScoreFirst));
    m_order->addItem(tr("Unanswered first"), QVariant::fromValue(ThreadOrder::UnansweredFirst));
    m_order->setAccessibleName(tr("Order of the questions"));
    m_order->setToolTip(tr("Order of the questions"));

    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(16, 0, 12, 8);
    chips->setSpacing(8);
    for (const View view : kNarrowing) {
        auto *chip = new FilterChip(m_chips);
        chip->setText(view == View::Unread ? tr("Unread") : view == View::Unanswered ? tr("Unanswered") : tr("Saved"));
        connect(chip, &QToolButton::clicked, this, [this, view](bool on) {
            m_query.view = on ? view : View::All;
            ask();
        });
        chips->addWidget(chip);
        m_chipButtons += chip;
    }
    chips->addStretch();

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
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);

    connect(m_order, &QComboBox::activated, this, &ThreadListPane::ask);
    connect(m_model, &ThreadListModel::stateChanged, this, &ThreadListPane::updateState);
    connect(m_model, &ThreadListModel::settled, this, &ThreadListPane::updateState);
    connect(m_model, &ThreadListModel::settled, this, &ThreadListPane::followCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ThreadListPane::updateState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ThreadListPane::followCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ThreadListPane::onSelectionChanged);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const ThreadRow *row = m_model->thread(index))
            Q_EMIT threadActivated(row->ref);
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        switch (m_offer) {
        case Offer::None:
            break;
        case Offer::All:
            Q_EMIT allRequested();
            break;
        case Offer::Sync:
            Q_EMIT syncRequested();
            break;
        case Offer::Unnarrow:
            m_query.view = View::All;
            ask();
            break;
        }
    });
    dress();
    updateState();
}

ThreadListPane::~ThreadListPane() = default;

void ThreadListPane::showThreads(const ThreadQuery &query, const QString &title)
{
    m_query = query;
    setTitle(title);
    m_chips->setVisible(!query.topic.isEmpty());
    ask();
}

void ThreadListPane::setTitle(const QString &title)
{
    m_title->setTitle(title);
}

ThreadOrder ThreadListPane::order() const
{
    return m_order->currentData().value<ThreadOrder>();
}

void ThreadListPane::setOrder(ThreadOrder order)
{
    m_order->setCurrentIndex(m_order->findData(QVariant::fromValue(order)));
    if (m_model->query().order != order && !m_title->text().isEmpty())
        ask();
}

void ThreadListPane::ask()
{
    m_query.order = order();
    for (qsizetype i = 0; i < m_chipButtons.size(); ++i)
        m_chipButtons.at(i)->setChecked(m_query.view == kNarrowing.at(static_cast<size_t>(i)));
    if (const auto current = currentThread())
        m_wanted = *current; // it may be in the new list too
    m_model->setQuery(m_query);
}

void ThreadListPane::setCurrentThread(const ThreadRef &ref)
{
    const QScopedValueRollback quiet(m_announce, false);
    m_unannounced = QPersistentModelIndex();
    m_wanted = ref;
    if (ref == ThreadRef())
        m_view->selectionModel()->clear();
    else
        followCurrent();
    // Left selected, another thread's card could not be chosen any more.
    if (const auto selected = currentThread(); selected && *selected != ref)
        m_view->selectionModel()->clear();
}

std::optional<ThreadRef> ThreadListPane::currentThread() const
{
    const QModelIndex current = selected();
    const ThreadRow *row = current.isValid() ? m_model->thread(current) : nullptr;
    return row ? std::optional(row->ref) : std::nullopt;
}

void ThreadListPane::selectNext()
{
    selectRow(selected().isValid() ? selected().row() + 1 : 0);
}

void ThreadListPane::selectPrevious()
{
    selectRow(selected().isValid() ? selected().row() - 1 : 0);
}

void ThreadListPane::selectRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row));
}

void ThreadListPane::setMenuActions(const QList<QAction *> &actions)
{
    m_view->setMenuActions(actions);
}

/// Of all that can be selected, one thing is. (The current row can be another: a list that gets the focus makes its first row current.)
QModelIndex ThreadListPane::selected() const
{
    const QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    return indexes.isEmpty() ? QModelIndex() : indexes.first();
}

void ThreadListPane::onSelectionChanged()
{
    const QModelIndex current = selected();
    if (!m_announce || !current.isValid())
        return;
    m_wanted = {};
    m_unannounced = QPersistentModelIndex();
    if (const ThreadRow *row = m_model->thread(current))
        Q_EMIT threadSelected(ThreadRef(row->ref));
    else
        m_unannounced = current; // as soon as it is known which thread that is
}

/// Rows have become known.
void ThreadListPane::followCurrent()
{
    if (m_unannounced.isValid()) {
        if (m_unannounced != selected()) {
            m_unannounced = QPersistentModelIndex();
        } else if (const ThreadRow *row = m_model->thread(m_unannounced)) {
            const ThreadRef ref = row->ref;
            m_unannounced = QPersistentModelIndex();
            Q_EMIT threadSelected(ref);
        }
    }
    if (m_wanted == ThreadRef() || currentThread() == m_wanted)
        return;
    if (const QModelIndex index = m_model->indexOf(m_wanted); index.isValid()) {
        const QScopedValueRollback quiet(m_announce, false);
        m_view->setCurrentIndex(index);
    }
}

void ThreadListPane::updateState()
{
    const bool failed = m_model->state() == ThreadListModel::State::Failed;
    if (m_model->rowCount() > 0 || (m_model->state() == ThreadListModel::State::Loading && m_stack->currentWidget() == m_view)) {
        showInStack(m_view);
        return;
    }
    if (m_model->state() == ThreadListModel::State::Loading)
        return; // what stands there stays for the moment that an answer takes
    const bool all = m_query.view == View::All && m_query.topic.isEmpty() && m_query.asker.isEmpty() && m_query.answerer.isEmpty();
    if (failed) {
        m_offer = Offer::None;
        m_empty->say(Symbol::Warning, FailureText::of(m_model->failure(), m_clock.now()).line(), {});
    } else if (all) {
        m_offer = Offer::Sync;
        m_empty->say(Symbol::Library, tr("There are no questions on this computer yet."), tr("Sync"));
    } else if (!m_query.topic.isEmpty() && m_query.view != View::All) {
        m_offer = Offer::Unnarrow;
        m_empty->say(Symbol::Topic, tr("No question of this topic matches."), tr("Show all of this topic"));
    } else {
        m_offer = Offer::All;
        switch (m_query.view) {
        case View::All:
            m_empty->say(Symbol::Topic, tr("There are no questions here yet."), tr("Show all questions"));
            break;
        case View::Unread:
            m_empty->say(Symbol::Read, tr("You have read everything."), tr("Show all questions"));
            break;
        case View::Unanswered:
            m_empty->say(Symbol::Check, tr("Every question has an answer."), tr("Show all questions"));
            break;
        case View::Saved:
            m_empty->say(
                Symbol::Save, tr("Questions that you save are kept here, for reading without a network."), tr("Show all questions"));
            break;
        }
    }
    showInStack(m_empty);
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
