// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/notes/noteediting.h>
#include <ui/notes/notekeeper.h>
#include <ui/windowparts.h>

#include <QAction>
#include <QObject>

class QWidget;

namespace limber {

class MessageBar;
class ThreadKeys;
class ThreadPage;
class UndoStack;
class WindowActions;

/// Thread ▸ Note: the person's own notes in the thread that is read, and what is said when one cannot be kept.
class NotesFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesFlow)

public:
    /// Adds its command to the window's menus. All must outlive it.
    NotesFlow(
        const WindowParts &parts, ThreadPage &page, const WindowActions &actions, const ThreadKeys &keys, UndoStack &undo, QWidget &window);

    QAction *const note;

private:
    void write();
    void tell(const Failure &failure);

    ThreadPage &m_page;
    const Clock &m_clock;
    MessageBar *const m_bar;
    NoteKeeper m_keeper;
    NoteEditing m_editing;
};

} // namespace limber
