// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/threadlistmodel.h>
#include <ui/threads/threadlistview.h>

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace limber {

ThreadListView::ThreadListView(ThreadListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setModel(&model);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int start, int end, const QModelIndex &, int destination) { onRowsMoved(start, end, destination); });
}

void ThreadListView::onRowsMoved(int start, int end, int destination)
{
    const int rows = end - start + 1;
    const int first = firstVisibleRow();
    if (start < first && destination > first)
        rowsMovedAbove(-rows);
    else if (start >= first && destination <= first)
        rowsMovedAbove(rows);
}

ListPlace ThreadListView::place() const
{
    const int top = verticalScrollBar()->value() + m_pending * rowHeight();
    const int row = firstVisibleRow();
    if (top <= 0 || row >= m_model.rowCount())
        return {};
    return {{}, m_model.index(row).data(ThreadListModel::RowIdRole).toLongLong(), top - row * rowHeight()};
}

void ThreadListView::setPlace(const ListPlace &place)
{
    const QModelIndex row = place.row == 0 ? QModelIndex() : m_model.indexOfRow(place.row);
    executeDelayedItemsLayout(); // the bar has the new list's range then
    verticalScrollBar()->setValue(row.isValid() ? row.row() * rowHeight() + place.offset : 0);
}

void ThreadListView::setMenuActions(const QList<QAction *> &actions)
{
    m_menuActions = actions;
}

void ThreadListView::keyboardSearch(const QString &)
{
}

void ThreadListView::reset()
{
    m_pending = 0;
    QListView::reset();
}

void ThreadListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    if (start <= firstVisibleRow())
        rowsMovedAbove(end - start + 1);
}

/// A thread that goes is nobody's choice of its neighbour, which QListView would select: the keys go on from there, and no more.
void ThreadListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (const QModelIndex current = currentIndex(); current.isValid() && current.row() >= start && current.row() <= end) {
        const int next = end + 1 < model()->rowCount() ? end + 1 : start - 1;
        selectionModel()->setCurrentIndex(
            model()->index(next, 0), selectionModel()->isSelected(current) ? QItemSelectionModel::Clear : QItemSelectionModel::NoUpdate);
    }
    QListView::rowsAboutToBeRemoved(parent, start, end);
    if (const int first = firstVisibleRow(); start < first)
        rowsMovedAbove(-(std::min(end, first - 1) - start + 1));
}

/// QListView lays all rows out again when the contents of one changes; ours all have one height.
void ThreadListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void ThreadListView::updateGeometries()
{
    const int grown = m_pending * rowHeight();
    m_pending = 0;
    QListView::updateGeometries();
    if (grown != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + grown);
}

/// A click below the last card leaves the thread that is read selected.
QItemSelectionModel::SelectionFlags ThreadListView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return index.isValid() ? QListView::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

/// What is chosen from the menu is done with the card that it stands at.
void ThreadListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex card = byKey ? currentIndex() : indexAt(event->pos());
    if (m_menuActions.isEmpty() || !card.isValid())
        return;
    if (!selectionModel()->isSelected(card)) // a list that gets the focus makes its first row current, and no more
        selectionModel()->setCurrentIndex(card, QItemSelectionModel::ClearAndSelect);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menuActions);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(card).center()) : event->globalPos());
}

int ThreadListView::rowHeight() const
{
    return sizeHintForRow(0);
}

/// As the scroll bar will have it once what waits is laid out.
int ThreadListView::firstVisibleRow() const
{
    const int height = rowHeight();
    return height <= 0 ? 0 : std::max(0, verticalScrollBar()->value() / height + m_pending);
}

void ThreadListView::rowsMovedAbove(int rows)
{
    if (verticalScrollBar()->value() > 0)
        m_pending += rows;
}

} // namespace limber
