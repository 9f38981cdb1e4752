// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/experts/expertcarddelegate.h>
#include <ui/experts/expertlistmodel.h>
#include <ui/experts/expertspage.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/typescale.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/titlelabel.h>

#include <QEvent>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

namespace {

constexpr int Margin = 18; // with half a gap around each card: 24 from the edge

} // namespace

ExpertsPage::ExpertsPage(Store &store, const Clock &clock, QWidget *parent)
    : ReadingSurface(parent)
    , m_model(new ExpertListModel(store, this))
    , m_title(new TitleLabel)
    , m_stack(new QStackedWidget)
    , m_view(new QListView)
    , m_empty(new EmptyState)
    , m_list(new QVBoxLayout)
    , m_delegate(new ExpertCardDelegate(this))
{
    m_view->setAccessibleName(tr("Experts"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 20, 24, 8);
    head->addWidget(m_title);
    m_list->addWidget(m_stack);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addLayout(m_list, 1);
    setFocusProxy(m_view);

    const auto open = [this](const QModelIndex &index) {
        const auto expert = index.data(ExpertListModel::ExpertRole).value<Expert>();
        Q_EMIT personActivated(expert.community, expert.person.id);
    };
    connect(m_view, &QListView::activated, this, open);
    connect(m_view, &QListView::clicked, this, [this, open](const QModelIndex &index) {
        // Where the style activates by a single click, `activated` follows.
        if (!m_view->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_view))
            open(index);
    });
    connect(m_model, &ExpertListModel::loaded, this, &ExpertsPage::showCount);
    connect(m_model, &ExpertListModel::failed, this, [this, &clock](const Failure &failure) {
        if (m_model->rowCount() > 0)
            return;
        m_empty->say(Symbol::Warning, FailureText::of(failure, clock.now()).line());
        m_stack->setCurrentWidget(m_empty);
    });
    setMargins();
    applyFont();
    showCount();
}

bool ExpertsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return ReadingSurface::eventFilter(watched, event);
}

void ExpertsPage::fitColumns()
{
    const QSize smallest = ExpertCardDelegate::cardSize(m_view->font());
    const int width = m_view->viewport()->width() - Margin;
    const int columns = std::clamp(width / smallest.width(), 1, 4);
    const QSize cell(width / columns, smallest.height());
    if (m_view->gridSize() == cell)
        return;
    m_delegate->setCellSize(cell);
    m_view->setGridSize(cell);
}

void ExpertsPage::changeEvent(QEvent *event)
{
    ReadingSurface::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
    else if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void ExpertsPage::applyFont()
{
    m_title->setFont(TypeScale(font()).questionTitle());
    fitColumns();
}

/// The cards keep away from the edge where lines begin; at the other one stands the scroll bar.
void ExpertsPage::setMargins()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_list->setContentsMargins(mirrored ? 0 : Margin, 0, mirrored ? Margin : 0, 0);
}

void ExpertsPage::showCount()
{
    const int count = m_model->rowCount();
    //: The title of the directory, with how many there are.
    m_title->setTitle(count > 0 ? tr("%n expert(s)", nullptr, count) : tr("Experts"));
    if (m_model->isLoaded() && count == 0)
        m_empty->say(Symbol::Experts, tr("No experts yet. They come with the next sync."));
    m_stack->setCurrentWidget(m_model->isLoaded() && count == 0 ? static_cast<QWidget *>(m_empty) : m_view);
}

} // namespace limber
