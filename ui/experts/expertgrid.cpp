// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/expertdirectorymodel.h>
#include <ui/experts/expertcarddelegate.h>
#include <ui/experts/expertgrid.h>
#include <ui/presentation/personpictures.h>

#include <QEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace limber {

namespace {

constexpr int Margin = 18; // with half a gap around each card: 24 from the edge
constexpr int MostColumns = 4;

} // namespace

ExpertGrid::ExpertGrid(const Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_delegate(new ExpertCardDelegate(clock, this))
{
    setItemDelegate(m_delegate);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &ExpertGrid::opened);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!m_clicking)
            Q_EMIT opened(index);
    });
}

void ExpertGrid::setPictures(PersonPictures &pictures)
{
    m_delegate->setPictures(&pictures);
    connect(&pictures, &PersonPictures::came, viewport(), qOverload<>(&QWidget::update));
}

void ExpertGrid::fitColumns()
{
    const QSize smallest = ExpertCardDelegate::cardSize(font());
    const int room = viewport()->width() - Margin;
    const int columns = std::clamp(room / smallest.width(), 1, MostColumns);
    const QSize cell(room / columns, smallest.height());
    if (gridSize() == cell)
        return;
    m_delegate->setCellSize(cell);
    setGridSize(cell);
}

void ExpertGrid::keyboardSearch(const QString &)
{
}

bool ExpertGrid::isOnButton(const QModelIndex &index, QPoint point) const
{
    return index.isValid()
        && ExpertCardDelegate::followBox(
            visualRect(index), font(), layoutDirection(), index.data(ExpertDirectoryModel::FollowedRole).toBool())
               .contains(point);
}

void ExpertGrid::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isOnButton(index, event->pos())) {
        m_pressed = index;
        setCurrentIndex(index);
        return;
    }
    QListView::mousePressEvent(event);
}

void ExpertGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (const QPersistentModelIndex pressed = std::exchange(m_pressed, {}); pressed.isValid()) {
        if (isOnButton(pressed, event->pos()))
            Q_EMIT followRequested(pressed);
        return;
    }
    const QScopedValueRollback clicking(m_clicking, true);
    QListView::mouseReleaseEvent(event);
}

void ExpertGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void ExpertGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitColumns();
}

void ExpertGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace limber
