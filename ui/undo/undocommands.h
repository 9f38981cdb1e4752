// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>
#include <QObject>
#include <QWidget>

namespace limber {

class UndoStack;

/// Edit ▸ Undo and Redo. A text field that has the focus keeps its own undo, by key and in the menu.
class UndoCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoCommands)

public:
    /// Puts its commands first into `menu`. All must outlive it. `window` is the one whose text fields come before the stack.
    UndoCommands(UndoStack &stack, QMenu &menu, QWidget &window);

    QAction *const undo;
    QAction *const redo;

private:
    void refresh();
    void refreshForField();
    void trigger(bool again);

    UndoStack &m_stack;
    QWidget &m_window;
};

} // namespace limber
