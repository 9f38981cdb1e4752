// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shortcuts/shortcutsmodel.h>

#include <QFont>

namespace limber {

ShortcutsModel::ShortcutsModel(const Commands &commands, QObject *parent)
    : QStandardItemModel(0, ColumnCount, parent)
    , m_commands(commands)
{
    setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    connect(&m_commands, &Commands::changed, this, &ShortcutsModel::refresh);
    refresh();
}

QString ShortcutsModel::wordsOf(const QList<QKeySequence> &keys)
{
    QString words;
    for (const QKeySequence &each : keys) {
        const QString name = each.toString(QKeySequence::NativeText);
        //: one of several keys for the same command, as "Ctrl+D or Ctrl+B"
        words = words.isEmpty() ? name : tr("%1 or %2").arg(words, name);
    }
    return words;
}

void ShortcutsModel::refresh()
{
    for (; m_shown < m_commands.all().size(); ++m_shown) {
        const Command &command = m_commands.all().at(m_shown);
        auto *name = new QStandardItem(command.text);
        name->setData(command.action->objectName(), NameRole);
        auto *keys = new QStandardItem;
        for (QStandardItem *item : {name, keys})
            item->setEditable(false);
        m_keys.insert(command.action->objectName(), keys);
        menuItem(command.menu)->appendRow({name, keys});
    }
    for (const Command &command : m_commands.all()) {
        QStandardItem *item = m_keys.value(command.action->objectName());
        const QList<QKeySequence> keys = command.action->shortcuts();
        item->setText(wordsOf(keys));
        QFont font;
        font.setBold(keys != command.usualKeys);
        item->setFont(font);
        item->setToolTip(keys == command.usualKeys ? QString()
                : command.usualKeys.isEmpty()      ? tr("Usually none")
                                                   : tr("Usually %1", "keys").arg(wordsOf(command.usualKeys)));
    }
}

QStandardItem *ShortcutsModel::menuItem(const QString &menu)
{
    if (QStandardItem *item = m_menus.value(menu))
        return item;
    auto *item = new QStandardItem(menu);
    item->setFlags(Qt::ItemIsEnabled);
    QFont font;
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
    m_menus.insert(menu, item);
    appendRow(item);
    return item;
}

} // namespace limber
