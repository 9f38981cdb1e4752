// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/threads/listplace.h>

#include <QListView>

namespace limber {

class ThreadListModel;

/// The list of cards. Where the reader is stays where it is: rows that come or go above the first visible one move the scroll bar along,
/// unless the list stands at its very top, where new threads are wanted.
class ThreadListView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadListView)

public:
    /// Shows this model, which must outlive the view.
    explicit ThreadListView(ThreadListModel &model, QWidget *parent = nullptr);

    /// Where it is scrolled to; its filters are not for the view to know.
    [[nodiscard]] ListPlace place() const;
    /// Scrolls there, as far as the row is still in the list; else to the top.
    void setPlace(const ListPlace &place);
    /// The menu that a right click or the menu key opens; the actions are the caller's. None: no menu.
    void setMenuActions(const QList<QAction *> &actions);
    /// Typed letters are commands of the window, and finding a title by its first letter would look through every row.
    void keyboardSearch(const QString &search) override;

    void reset() override;

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void updateGeometries() override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int firstVisibleRow() const;
    void rowsMovedAbove(int rows);

    void onRowsMoved(int start, int end, int destination);

    ThreadListModel &m_model;
    QList<QAction *> m_menuActions;
    int m_pending = 0; ///< rows by which the contents above have grown since the last layout
};

} // namespace limber
