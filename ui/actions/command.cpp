// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/command.h>

namespace limber {

QAction *newCommand(QObject *parent, const QString &name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(name);
    action->setShortcuts(keys);
    return action;
}

QList<QKeySequence> standardKeys(QKeySequence::StandardKey key, const QKeySequence &always)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (!always.isEmpty() && !keys.contains(always))
        keys.append(always);
    return keys;
}

} // namespace limber
