// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/commands.h>

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &name)
{
    return "keys/"_L1 + name;
}

/// A menu's or a command's words without the letter that is underlined.
QString plain(QString text)
{
    return text.remove(u'&');
}

/// Without what is no key.
QList<QKeySequence> keysFrom(const QString &words)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(words, QKeySequence::PortableText);
    keys.removeIf([](const QKeySequence &each) { return each.isEmpty() || each[0].key() == Qt::Key_unknown; });
    return keys;
}

} // namespace

Commands::Commands(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void Commands::add(QAction *action, const QString &menu, Command::Reach reach)
{
    const QString name = action->objectName();
    if (find(name))
        return;
    m_all.append({action, plain(action->text()), menu, action->shortcuts(), reach});
    if (areChosen(name))
        action->setShortcuts(keysFrom(m_settings.value(keyOf(name)).toString()));
    Q_EMIT changed();
}

void Commands::addMenus(const QMenuBar &bar)
{
    for (const QAction *entry : bar.actions()) {
        if (!entry->menu())
            continue;
        if (const QKeySequence letter = QKeySequence::mnemonic(entry->text()); !letter.isEmpty() && !m_menuLetters.contains(letter))
            m_menuLetters.append(letter);
        addMenu(*entry->menu(), plain(entry->text()));
    }
}

void Commands::addMenu(const QMenu &menu, const QString &path)
{
    for (QAction *entry : menu.actions()) {
        if (entry->menu())
            addMenu(*entry->menu(), tr("%1 ▸ %2", "a menu, and a menu in it").arg(path, plain(entry->text())));
        else if (!entry->objectName().isEmpty())
            add(entry, path);
    }
}

const Command *Commands::find(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&name](const Command &each) { return each.action->objectName() == name; });
    return found == m_all.end() ? nullptr : &*found;
}

void Commands::setKeys(const QString &name, const QList<QKeySequence> &keys)
{
    const Command *command = find(name);
    if (!command)
        return;
    if (keys == command->usualKeys)
        m_settings.remove(keyOf(name));
    else
        m_settings.setValue(keyOf(name), QKeySequence::listToString(keys, QKeySequence::PortableText));
    command->action->setShortcuts(keys);
    Q_EMIT changed();
}

bool Commands::areChosen(const QString &name) const
{
    return m_settings.value(keyOf(name)).typeId() == QMetaType::QString;
}

void Commands::lendKeys(const QString &name, const QList<QKeySequence> &keys)
{
    if (const Command *command = find(name); command && command->action->shortcuts() != keys) {
        command->action->setShortcuts(keys);
        Q_EMIT changed();
    }
}

void Commands::reset(const QString &name)
{
    if (const Command *command = find(name))
        setKeys(name, command->usualKeys);
}

void Commands::resetAll()
{
    for (const Command &command : m_all) {
        m_settings.remove(keyOf(command.action->objectName()));
        command.action->setShortcuts(command.usualKeys);
    }
    Q_EMIT changed();
}

} // namespace limber
