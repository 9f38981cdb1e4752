// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/sidebarentry.h>
#include <models/itemmodels/sidebarmodel.h>

#include <QTreeView>

#include <optional>

namespace limber {

/// The sidebar: the library's views, the topics, the people. Its selection is the whole window's: what is selected is what is shown.
class SidebarView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidebarView)

public:
    /// `store` must outlive the view.
    explicit SidebarView(Store &store, QWidget *parent = nullptr);

    /// Selects the line that leads there without announcing it, now or as soon as the store has said that there is one (a topic). None:
    /// what is shown is not in the sidebar.
    void setCurrentEntry(const std::optional<SidebarEntry> &entry);
    [[nodiscard]] std::optional<SidebarEntry> currentEntry() const;
    /// What the line that leads there is called, for the title of what it leads to; empty if there is no such line (yet).
    [[nodiscard]] QString titleOf(const SidebarEntry &entry) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person selected a line; `title` is what it is called.
    void selected(const limber::SidebarEntry &entry, const QString &title);
    /// The person clicked a line, or pressed Enter on it, selected already or not: they want to be where it leads.
    void chosen();
    /// The store has answered: titles may be known now that were not, or be others.
    void loaded();

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void onSelectionChanged();
    void followEntry();
    void dress();

    SidebarModel *m_model;
    std::optional<SidebarEntry> m_wanted; ///< to be selected as soon as there is such a line
    bool m_announce = true; ///< a change of the selection is the person's doing
};

} // namespace limber
