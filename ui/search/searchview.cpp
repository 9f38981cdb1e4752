// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/search/searchview.h>

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <utility>

namespace limber {

SearchView::SearchView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
}

void SearchView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &SearchView::hold);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &SearchView::hold);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &SearchView::hold);
}

void SearchView::keyboardSearch(const QString &)
{
}

void SearchView::reset()
{
    m_anchor = {};
    QListView::reset();
    scrollToTop();
}

/// Qt would select another row in place of one that goes, and so open what nobody chose.
void SearchView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (const QModelIndex current = currentIndex(); current.isValid() && current.row() >= start && current.row() <= end) {
        const int next = end + 1 < model()->rowCount() ? end + 1 : start - 1;
        selectionModel()->setCurrentIndex(
            model()->index(next, 0), selectionModel()->isSelected(current) ? QItemSelectionModel::Clear : QItemSelectionModel::NoUpdate);
    }
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void SearchView::hold()
{
    if (!m_anchor.isValid())
        m_anchor = ScrollAnchor(*this);
}

void SearchView::updateGeometries()
{
    QListView::updateGeometries();
    std::exchange(m_anchor, {}).restore(*this);
}

void SearchView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && currentIndex().row() <= 0)
        Q_EMIT leftAtTop();
    else
        QListView::keyPressEvent(event);
}

void SearchView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuRequested(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

/// A click below the last row leaves what is read selected.
QItemSelectionModel::SelectionFlags SearchView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return index.isValid() ? QListView::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

} // namespace limber
