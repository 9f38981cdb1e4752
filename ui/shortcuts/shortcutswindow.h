// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/actions/commands.h>

#include <QDialog>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace limber {

class KeyEditor;
class ShortcutsModel;

/// All commands by menu with their keys, to look them up and to change them. What is changed works at once. Show it with show().
class ShortcutsWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsWindow)

public:
    /// `commands` must outlive it.
    explicit ShortcutsWindow(Commands &commands, QWidget *parent = nullptr);

private:
    void filter(const QString &words);
    void selectFirst();

    Commands &m_commands;
    ShortcutsModel *const m_model;
    QSortFilterProxyModel *const m_filtered;
    QLineEdit *const m_filter;
    QTreeView *const m_tree;
    KeyEditor *const m_editor;
};

} // namespace limber
