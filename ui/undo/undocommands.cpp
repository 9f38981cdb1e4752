// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/command.h>
#include <ui/undo/textundo.h>
#include <ui/undo/undocommands.h>
#include <ui/undo/undostack.h>

#include <QKeySequence>

namespace limber {

using namespace Qt::StringLiterals;

UndoCommands::UndoCommands(UndoStack &stack, QMenu &menu, QWidget &window)
    : undo(newCommand(&menu, u"undo"_s, tr("&Undo"), standardKeys(QKeySequence::Undo, QKeyCombination(Qt::CTRL, Qt::Key_Z))))
    , redo(newCommand(&menu, u"redo"_s, tr("&Redo"), standardKeys(QKeySequence::Redo, QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z))))
    , m_stack(stack)
    , m_window(window)
{
    QAction *first = menu.actions().value(0);
    menu.insertActions(first, {undo, redo});
    menu.insertSeparator(first);
    connect(undo, &QAction::triggered, this, [this] { trigger(false); });
    connect(redo, &QAction::triggered, this, [this] { trigger(true); });
    connect(&m_stack, &UndoStack::changed, this, &UndoCommands::refresh);
    connect(&menu, &QMenu::aboutToShow, this, &UndoCommands::refreshForField);
    // What is chosen in the menu is triggered after the menu has gone.
    connect(&menu, &QMenu::aboutToHide, this, &UndoCommands::refresh, Qt::QueuedConnection);
    refresh();
}

void UndoCommands::refresh()
{
    //: A command of the Edit menu. %1 is what would be undone, as "Mark All as Read".
    undo->setText(m_stack.canUndo() ? tr("&Undo %1").arg(m_stack.undoName()) : tr("&Undo"));
    //: A command of the Edit menu. %1 is what would be done again, as "Mark All as Read".
    redo->setText(m_stack.canRedo() ? tr("&Redo %1").arg(m_stack.redoName()) : tr("&Redo"));
    undo->setEnabled(m_stack.canUndo());
    redo->setEnabled(m_stack.canRedo());
}

void UndoCommands::refreshForField()
{
    const TextUndo field(m_window.focusWidget());
    if (!field.isField())
        return;
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
    undo->setEnabled(field.canUndo());
    redo->setEnabled(field.canRedo());
}

void UndoCommands::trigger(bool again)
{
    const TextUndo field(m_window.focusWidget());
    if (field.isField())
        again ? field.redo() : field.undo();
    else
        again ? m_stack.redo() : m_stack.undo();
}

} // namespace limber
