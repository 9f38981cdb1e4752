// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/experts/expertcarddelegate.h>
#include <ui/experts/expertlistmodel.h>
#include <ui/experts/expertspage.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/threadtext.h>
#include <ui/presentation/typescale.h>
#include <ui/widgets/emptypage.h>

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPaintEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

namespace {

constexpr int Margin = 18; // with half a gap around each card: 24 from the edge

} // namespace

ExpertsPage::ExpertsPage(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_model(new ExpertListModel(store, this))
    , m_title(new QLabel)
    , m_stack(new QStackedWidget)
    , m_view(new QListView)
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
    m_stack->addWidget(new EmptyPage(Symbol::Experts, tr("No experts yet. They come with the next sync.")));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 20, 24, 8);
    head->addWidget(m_title);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(Margin, 0, 0, 0);
    list->addWidget(m_stack);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addLayout(list, 1);
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
    connect(m_model, &ExpertListModel::loaded, this, &ExpertsPage::updateTitle);
    applyFont();
    updateTitle();
}

bool ExpertsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ExpertsPage::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Theme::from(palette()).readingBase);
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
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void ExpertsPage::applyFont()
{
    m_title->setFont(TypeScale(font()).questionTitle());
    fitColumns();
}

void ExpertsPage::updateTitle()
{
    const int count = m_model->rowCount();
    //: The title of the directory, with how many there are.
    m_title->setText(count > 0 ? tr("%n expert(s)", nullptr, count) : tr("Experts"));
    m_stack->setCurrentIndex(m_model->isLoaded() && count == 0 ? 1 : 0);
}

} // namespace limber
