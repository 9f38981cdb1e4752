// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/search/scrollanchor.h>

#include <QListView>

namespace limber {

/// The list of what a search found. Rows that come or go elsewhere do not move those that are looked at.
class SearchView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchView)

public:
    explicit SearchView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Typed letters are commands of the window.
    void keyboardSearch(const QString &search) override;
    void reset() override;

Q_SIGNALS:
    /// Up was pressed in the first row.
    void leftAtTop();
    /// The person wants the menu of a row; `at` is where, on the screen.
    void menuRequested(const QModelIndex &index, const QPoint &at);

protected:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void hold();

    ScrollAnchor m_anchor; ///< while rows are changing
};

} // namespace limber
