// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <ui/undo/undoablecommand.h>

#include <QList>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace limber {

/// What the person did to their library, in order, to be undone and done again: a QUndoStack whose commands are writes to the store and so
/// take a moment. One window has one.
///
/// Steps run one after the other, in the order in which they were asked for: what is asked for while one is under way waits its turn. A
/// command changes its place in the stack only after its write was committed. Where a write fails, failed() says so, the stack stays as it
/// was, and what was asked to be undone or redone behind it is dropped; but where the failure is for ever (NotFound, Refused: the thread is
/// gone), the command is forgotten, so that it does not stand in the way of those below.
///
/// Commands need not know of each other: let each direction set what it wants absolutely, not relative to what it finds.
class UndoStack final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoStack)

public:
    explicit UndoStack(QObject *parent = nullptr);

    /// Adds what has been done already (its write succeeded): for writes whose answer decides what the sentence says.
    void push(const UndoableCommand &command);
    /// Does it (by its redo step) and adds it once it is done; where it fails, failed() says so, and it is not added, and neither where its
    /// outcome() is that nothing was done.
    void run(const UndoableCommand &command);
    /// Takes back what was done last. Nothing where there is nothing.
    void undo();
    /// Does again what was undone last. Nothing where there is nothing.
    void redo();

    /// Forgets everything: the library is another one now. What waits its turn is dropped.
    void clear();

    [[nodiscard]] bool canUndo() const { return m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_stack.canRedo(); }
    /// UndoableCommand::name of what undo() would take back; empty where there is nothing.
    [[nodiscard]] QString undoName() const { return m_stack.undoText(); }
    [[nodiscard]] QString redoName() const { return m_stack.redoText(); }
    /// A step is under way.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// What can be undone or redone is something else.
    void changed();
    /// Something was done, or done again, and is the first that undo() takes back now: its sentence.
    void done(const QString &sentence);
    /// Something was taken back: its name.
    void undone(const QString &name);
    /// Something could not be done, undone or redone: its name, and why.
    void failed(const QString &name, const limber::Failure &failure);

private:
    class Entry;
    struct Waiting
    {
        std::function<void()> start; ///< calls next() in the end
        bool moves = false; ///< undoes or redoes
    };

    void begin(const Waiting &asked);
    void next();
    void runStep(const UndoStep &step, const QString &name, const std::function<void(const std::optional<Failure> &)> &then);
    void add(const UndoableCommand &command);
    void startUndo();
    void startRedo();

    QUndoStack m_stack; ///< done and undone; its own undo() and redo() only move the index
    QList<Waiting> m_waiting;
    bool m_busy = false;
};

} // namespace limber
