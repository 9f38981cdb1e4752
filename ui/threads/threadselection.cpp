// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/threads/threadlistview.h>
#include <ui/threads/threadselection.h>

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace limber {

ThreadSelection::ThreadSelection(ThreadListModel &model, ThreadListView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    connect(&m_model, &ThreadListModel::settled, this, &ThreadSelection::follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ThreadSelection::follow);
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ThreadSelection::onSelectionChanged);
    // The wheel, or the bar itself: rows that become known on the way do not take the list elsewhere.
    connect(m_view.verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_scrolls = false; });
}

void ThreadSelection::setCurrent(const ThreadRef &ref)
{
    const QScopedValueRollback quiet(m_announce, false);
    m_unannounced = QPersistentModelIndex();
    m_wanted = ref;
    m_scrolls = current() != ref;
    if (ref == ThreadRef())
        m_view.selectionModel()->clear();
    else
        follow();
    // Left selected, another thread's card could not be chosen any more.
    if (const auto selected = current(); selected && *selected != ref)
        m_view.selectionModel()->clear();
}

std::optional<ThreadRef> ThreadSelection::current() const
{
    const QModelIndex selected = index();
    const ThreadRow *row = selected.isValid() ? m_model.thread(selected) : nullptr;
    return row ? std::optional(row->ref) : std::nullopt;
}

/// Of all that can be selected, one thing is. (The current row can be another: a list that gets the focus makes its first row current.)
QModelIndex ThreadSelection::index() const
{
    const QModelIndexList indexes = m_view.selectionModel()->selectedIndexes();
    return indexes.isEmpty() ? QModelIndex() : indexes.first();
}

void ThreadSelection::select(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        m_view.setCurrentIndex(m_model.index(row));
}

void ThreadSelection::selectNext()
{
    select(index().isValid() ? index().row() + 1 : 0);
}

void ThreadSelection::selectPrevious()
{
    select(index().isValid() ? index().row() - 1 : 0);
}

void ThreadSelection::carryOver(bool still)
{
    m_still = still;
    m_scrolls = true;
    if (const auto selected = current())
        m_wanted = *selected;
}

void ThreadSelection::onSelectionChanged()
{
    const QModelIndex selected = index();
    // What is read stays in view, whatever reading it makes of it.
    m_model.keep(selected.isValid() ? selected.data(ThreadListModel::RowIdRole).toLongLong() : 0);
    if (!m_announce || !selected.isValid())
        return;
    m_still = false;
    m_wanted = {};
    m_unannounced = QPersistentModelIndex();
    if (const ThreadRow *row = m_model.thread(selected))
        Q_EMIT this->selected(ThreadRef(row->ref));
    else
        m_unannounced = selected; // as soon as it is known which thread that is
}

/// Rows have become known.
void ThreadSelection::follow()
{
    if (m_unannounced.isValid()) {
        if (m_unannounced != index()) {
            m_unannounced = QPersistentModelIndex();
        } else if (const ThreadRow *row = m_model.thread(m_unannounced)) {
            const ThreadRef ref = row->ref;
            m_unannounced = QPersistentModelIndex();
            Q_EMIT selected(ref);
        }
    }
    if (m_wanted == ThreadRef() || current() == m_wanted)
        return;
    if (const QModelIndex found = m_model.indexOf(m_wanted); found.isValid())
        setQuietly(found);
}

void ThreadSelection::setQuietly(const QModelIndex &index)
{
    const QScopedValueRollback quiet(m_announce, false);
    const bool scrolls = m_view.hasAutoScroll();
    m_view.setAutoScroll(scrolls && m_scrolls && !m_still);
    m_view.setCurrentIndex(index);
    m_view.setAutoScroll(scrolls);
    if (m_model.state() != ThreadListModel::State::Loading)
        m_still = m_scrolls = false;
}

} // namespace limber
