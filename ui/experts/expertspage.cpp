// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/expertdirectorymodel.h>
#include <ui/experts/expertgrid.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/experttext.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/personpictures.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/typescale.h>
#include <ui/threads/filterchip.h>
#include <ui/widgets/clearbutton.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/titlelabel.h>

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int Margin = 18; // with half a gap around each card: 24 from the edge
constexpr int FilterCharacters = 28;

} // namespace

ExpertsPage::ExpertsPage(Store &store, const Clock &clock, QWidget *parent)
    : ReadingSurface(parent)
    , m_store(store)
    , m_clock(clock)
    , m_model(new ExpertDirectoryModel(store, this))
    , m_pictures(new PersonPictures(store, this))
    , m_title(new TitleLabel)
    , m_filter(new QLineEdit)
    , m_followed(new FilterChip({}))
    , m_community(new QComboBox)
    , m_order(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_grid(new ExpertGrid(clock))
    , m_empty(new EmptyState)
    , m_list(new QVBoxLayout)
{
    m_model->setWatched(false);
    m_model->setWording([&clock](const Expert &expert, int role) {
        return role == Qt::ToolTipRole ? expert.person.headline.toHtmlEscaped() : ExpertText::sentences(expert, HumanDate(clock.now()));
    });
    m_grid->setAccessibleName(tr("Experts"));
    m_grid->setModel(m_model);
    m_grid->setPictures(*m_pictures);
    m_grid->installEventFilter(this);
    m_filter->installEventFilter(this);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    makeHead();
    setFocusProxy(m_grid);
    connectParts();
    setMargins();
    dress();
    readCommunities();
    ask();
    showState();
}

void ExpertsPage::makeHead()
{
    m_filter->setPlaceholderText(tr("Filter by name, headline or topic"));
    m_filter->setAccessibleName(tr("Filter the experts"));
    ClearButton::addTo(*m_filter);
    //: A filter of the directory: only people who are followed.
    m_followed->setName(tr("Following"));
    m_community->setAccessibleName(tr("Community"));
    m_community->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_community->hide();
    m_order->addItem(tr("By name"), QVariant::fromValue(ExpertQuery::Order::Name));
    m_order->addItem(tr("Most answers first"), QVariant::fromValue(ExpertQuery::Order::Answers));
    m_order->addItem(tr("Last active first"), QVariant::fromValue(ExpertQuery::Order::Recent));
    m_order->addItem(tr("Followed first"), QVariant::fromValue(ExpertQuery::Order::Followed));
    m_order->setAccessibleName(tr("Order of the experts"));
    m_order->setToolTip(tr("Order of the experts"));
    auto *narrowing = new QHBoxLayout;
    narrowing->setSpacing(8);
    narrowing->addWidget(m_filter, 1);
    narrowing->addWidget(m_followed);
    narrowing->addStretch(1);
    narrowing->addWidget(m_community);
    narrowing->addWidget(m_order);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 20, 24, 8);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addLayout(narrowing);
    m_list->addWidget(m_stack);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addLayout(m_list, 1);
}

void ExpertsPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ExpertsPage::ask);
    connect(m_followed, &QToolButton::toggled, this, &ExpertsPage::ask);
    connect(m_community, &QComboBox::activated, this, &ExpertsPage::ask);
    connect(m_order, &QComboBox::activated, this, &ExpertsPage::ask);
    connect(m_grid, &ExpertGrid::opened, this, &ExpertsPage::open);
    connect(m_grid, &ExpertGrid::followRequested, this, &ExpertsPage::follow);
    connect(m_model, &ExpertDirectoryModel::loaded, this, [this] {
        m_known = true;
        showState();
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model->failure()) {
            m_model->readAgain();
            return;
        }
        if (!isNarrowed()) {
            Q_EMIT syncRequested();
            return;
        }
        m_filter->clear();
        m_followed->setChecked(false);
        m_community->setCurrentIndex(0);
        ask();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.communities || changes.rebuilt)
            readCommunities();
    });
}

void ExpertsPage::ask()
{
    ExpertQuery query;
    query.text = m_filter->text();
    query.followed = m_followed->isChecked();
    query.community = m_community->currentData().toString();
    query.order = m_order->currentData().value<ExpertQuery::Order>();
    m_model->setQuery(query);
}

void ExpertsPage::readCommunities()
{
    deliver(m_store.communities(), this, [this](const Result<QList<Community>> &communities) {
        if (!communities)
            return;
        const QString chosen = m_community->currentData().toString();
        m_community->clear();
        m_community->addItem(tr("All communities"), QString());
        for (const Community &community : *communities)
            m_community->addItem(community.info.name, community.id);
        const int place = m_community->findData(chosen);
        m_community->setCurrentIndex(place < 0 ? 0 : place);
        m_community->setVisible(communities->size() > 1);
        ask(); // the one that was chosen may be gone
    });
}

void ExpertsPage::open(const QModelIndex &index)
{
    const auto expert = index.data(ExpertDirectoryModel::ExpertRole).value<Expert>();
    Q_EMIT personActivated(expert.community, expert.person.id);
}

void ExpertsPage::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto expert = index.data(ExpertDirectoryModel::ExpertRole).value<Expert>();
    Q_EMIT followRequested(expert, !expert.followed);
}

void ExpertsPage::toggleFollowed()
{
    follow(m_grid->currentIndex());
}

bool ExpertsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::ContextMenu) {
        const auto *context = static_cast<QContextMenuEvent *>(event);
        const bool byKey = context->reason() == QContextMenuEvent::Keyboard;
        openMenu(byKey ? m_grid->visualRect(m_grid->currentIndex()).center() : m_grid->viewport()->mapFromGlobal(context->globalPos()));
        return true;
    }
    // From the field one goes down into what it found.
    if (watched == m_filter && event->type() == QEvent::KeyPress && m_model->rowCount() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (!m_grid->currentIndex().isValid())
                m_grid->setCurrentIndex(m_model->index(0));
            m_grid->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return ReadingSurface::eventFilter(watched, event);
}

void ExpertsPage::openMenu(QPoint inView)
{
    const QPersistentModelIndex index = m_grid->indexAt(inView);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_grid);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&View Profile"), this, [this, index] { open(index); });
    const bool followed = index.data(ExpertDirectoryModel::FollowedRole).toBool();
    menu->addAction(followed ? tr("Un&follow") : tr("&Follow"), this, [this, index] { follow(index); });
    menu->popup(m_grid->viewport()->mapToGlobal(inView));
}

void ExpertsPage::showEvent(QShowEvent *event)
{
    ReadingSurface::showEvent(event);
    m_pictures->lookAgain();
    m_model->setWatched(true);
}

void ExpertsPage::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    ReadingSurface::hideEvent(event);
}

void ExpertsPage::changeEvent(QEvent *event)
{
    ReadingSurface::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
    else if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void ExpertsPage::dress()
{
    m_title->setFont(TypeScale(font()).questionTitle());
    m_filter->setMaximumWidth(2 * FilterCharacters * fontMetrics().averageCharWidth());
}

/// The cards keep away from the edge where lines begin; at the other one stands the scroll bar.
void ExpertsPage::setMargins()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_list->setContentsMargins(mirrored ? 0 : Margin, 0, mirrored ? Margin : 0, 0);
}

bool ExpertsPage::isNarrowed() const
{
    const ExpertQuery &query = m_model->query();
    return !query.text.trimmed().isEmpty() || query.followed || !query.community.isEmpty();
}

void ExpertsPage::showState()
{
    const int count = m_model->rowCount();
    //: The title of the directory, with how many there are.
    m_title->setTitle(count > 0 ? tr("%n expert(s)", nullptr, count) : tr("Experts"));
    if (!m_known || count > 0) {
        m_stack->setCurrentWidget(m_grid);
        setFocusProxy(m_grid);
        return;
    }
    if (m_model->failure())
        m_empty->say(Symbol::Warning, FailureText::of(*m_model->failure(), m_clock.now()).line(), tr("Try Again"));
    else if (m_model->query().followed && m_model->query().text.trimmed().isEmpty())
        m_empty->say(Symbol::Person, tr("You follow nobody yet: the button on a card begins it."), tr("Show All"));
    else if (isNarrowed())
        m_empty->say(Symbol::Search, tr("Nobody matches."), tr("Show All"));
    else
        m_empty->say(Symbol::Experts, tr("No experts yet. They come with the next sync."), tr("Sync Now"));
    m_stack->setCurrentWidget(m_empty);
    setFocusProxy(m_filter);
}

} // namespace limber
