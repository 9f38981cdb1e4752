// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/actions/commands.h>

#include <QStandardItemModel>

namespace limber {

/// All commands of a window by menu, with their keys in the platform's words.
class ShortcutsModel final : public QStandardItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsModel)

public:
    enum Column { NameColumn, KeysColumn, ColumnCount };
    static constexpr int NameRole = Qt::UserRole + 1; ///< the command's objectName; empty for a menu

    /// `commands` must outlive it.
    explicit ShortcutsModel(const Commands &commands, QObject *parent = nullptr);

    /// "Ctrl+D or Ctrl+B"; empty for none.
    [[nodiscard]] static QString wordsOf(const QList<QKeySequence> &keys);

private:
    void refresh();
    [[nodiscard]] QStandardItem *menuItem(const QString &menu);

    const Commands &m_commands;
    qsizetype m_shown = 0; ///< how many of the commands have a row
    QHash<QString, QStandardItem *> m_menus;
    QHash<QString, QStandardItem *> m_keys; ///< by the command's objectName
};

} // namespace limber
