// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shortcuts/keyrules.h>

#include <algorithm>
#include <array>
#include <utility>

namespace limber {

namespace {

bool overlap(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

/// Without a modifier that keeps it from being typed.
bool isPlain(QKeyCombination keys)
{
    return (keys.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier)) == Qt::NoModifier;
}

bool isTyped(QKeyCombination keys)
{
    return isPlain(keys) && keys.key() < Qt::Key_Escape;
}

bool movesAbout(QKeyCombination keys)
{
    static constexpr std::array moving{Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Enter,
        Qt::Key_Insert, Qt::Key_Delete, Qt::Key_Home, Qt::Key_End, Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down, Qt::Key_PageUp,
        Qt::Key_PageDown, Qt::Key_Menu};
    return isPlain(keys) && std::find(moving.begin(), moving.end(), keys.key()) != moving.end();
}

bool editsText(const QKeySequence &keys)
{
    using enum QKeySequence::StandardKey;
    static constexpr std::array editing{Cut, Copy, Paste, SelectAll, Undo, Redo, MoveToNextWord, MoveToPreviousWord, SelectNextWord,
        SelectPreviousWord, DeleteStartOfWord, DeleteEndOfWord, MoveToStartOfDocument, MoveToEndOfDocument};
    return std::any_of(editing.begin(), editing.end(),
        [&keys](QKeySequence::StandardKey each) { return QKeySequence::keyBindings(each).contains(QKeySequence(keys[0])); });
}

bool overlapAny(const QList<QKeySequence> &all, const QKeySequence &keys)
{
    return std::any_of(all.begin(), all.end(), [&keys](const QKeySequence &each) { return overlap(each, keys); });
}

} // namespace

KeyRules::KeyRules(const Commands &commands)
    : m_commands(commands)
{
}

QString KeyRules::refusal(const Command &command, const QKeySequence &keys) const
{
    if (keys.isEmpty() || command.usualKeys.contains(keys))
        return {};
    const QString name = keys.toString(QKeySequence::NativeText);
    if (movesAbout(keys[0])) {
        //: %1 are keys, as "Tab" or "Shift+End"
        return tr("%1 is needed to move about in texts and lists. Add Ctrl or Alt to it.").arg(name);
    }
    if (command.reach == Command::Reach::Window && isTyped(keys[0])) {
        //: %1 is a key, as "S"
        return tr("%1 would no longer be typed in texts. Single keys can be used in the list and the thread alone; "
                  "add Ctrl or Alt to it here.")
            .arg(name);
    }
    if (editsText(keys)) {
        //: %1 are keys, as "Ctrl+V"
        return tr("%1 is needed to edit texts. Choose other keys.").arg(name);
    }
    if (m_commands.menuLetters().contains(QKeySequence(keys[0]))) {
        //: %1 are keys, as "Alt+F"
        return tr("%1 opens a menu. Choose other keys.").arg(name);
    }
    return {};
}

const Command *KeyRules::owner(const Command &command, const QKeySequence &keys) const
{
    const QList<Command> &all = m_commands.all();
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const Command &other) { return other.action != command.action && overlapAny(other.action->shortcuts(), keys); });
    return found == all.end() ? nullptr : &*found;
}

void KeyRules::release(Commands &commands, const Command &command, const QKeySequence &keys)
{
    QList<QKeySequence> theirs = command.action->shortcuts();
    theirs.removeIf([&keys](const QKeySequence &each) { return overlap(each, keys); });
    commands.setKeys(command.action->objectName(), theirs);
}

void KeyRules::settle(Commands &commands)
{
    const KeyRules rules(commands);
    QList<QKeySequence> taken;
    const QList<Command> all = commands.all();
    for (const bool chosen : {true, false}) {
        for (const Command &command : all) {
            const QString name = command.action->objectName();
            QList<QKeySequence> keys = command.action->shortcuts();
            if (commands.areChosen(name) != chosen || keys.isEmpty())
                continue;
            keys.removeIf([&](const QKeySequence &each) { return !rules.refusal(command, each).isEmpty(); });
            if (keys.isEmpty())
                keys = command.usualKeys;
            keys.removeIf([&taken](const QKeySequence &each) { return overlapAny(taken, each); });
            if (chosen)
                taken += keys; // usual keys are nobody else's already
            commands.lendKeys(name, keys);
        }
    }
}

} // namespace limber
