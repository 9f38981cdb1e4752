// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/undo/undostack.h>

#include <QUndoCommand>

#include <utility>

namespace limber {

namespace {

/// Each command keeps what the way back needs, and some of them (all marks of a library) are large.
constexpr int Remembered = 64;

/// It will not go better another time.
bool isForEver(const Failure &failure)
{
    return failure.kind == Failure::Kind::NotFound || failure.kind == Failure::Kind::Refused;
}

} // namespace

class UndoStack::Entry final : public QUndoCommand
{
public:
    explicit Entry(UndoableCommand ofPerson)
        : QUndoCommand(ofPerson.name)
        , command(std::move(ofPerson))
    {
    }

    const UndoableCommand command;
};

UndoStack::UndoStack(QObject *parent)
    : QObject(parent)
{
    m_stack.setUndoLimit(Remembered);
    connect(&m_stack, &QUndoStack::indexChanged, this, &UndoStack::changed);
}

void UndoStack::push(const UndoableCommand &command)
{
    begin({[this, command] {
        add(command);
        next();
    }});
}

void UndoStack::run(const UndoableCommand &command)
{
    begin({[this, command] {
        runStep(command.redo, command.name, [this, command](const std::optional<Failure> &failure) {
            if (failure)
                return;
            UndoableCommand done = command;
            if (done.outcome)
                done.sentence = done.outcome();
            if (!done.outcome || !done.sentence.isEmpty())
                add(done);
        });
    }});
}

void UndoStack::clear()
{
    m_waiting.clear();
    begin({[this] {
        m_stack.clear();
        next();
    }});
}

void UndoStack::undo()
{
    begin({[this] { startUndo(); }, true});
}

void UndoStack::redo()
{
    begin({[this] { startRedo(); }, true});
}

void UndoStack::startUndo()
{
    const auto *entry = static_cast<const Entry *>(m_stack.command(m_stack.index() - 1));
    if (!entry) {
        next();
        return;
    }
    runStep(entry->command.undo, entry->command.name, [this, name = entry->command.name](const std::optional<Failure> &failure) {
        if (failure && !isForEver(*failure))
            return;
        if (failure)
            const_cast<QUndoCommand *>(m_stack.command(m_stack.index() - 1))->setObsolete(true);
        m_stack.undo();
        if (!failure)
            Q_EMIT undone(name);
    });
}

void UndoStack::startRedo()
{
    const auto *entry = static_cast<const Entry *>(m_stack.command(m_stack.index()));
    if (!entry) {
        next();
        return;
    }
    runStep(entry->command.redo, entry->command.name, [this, sentence = entry->command.sentence](const std::optional<Failure> &failure) {
        if (failure && !isForEver(*failure))
            return;
        if (failure)
            const_cast<QUndoCommand *>(m_stack.command(m_stack.index()))->setObsolete(true);
        m_stack.redo();
        if (!failure)
            Q_EMIT done(sentence);
    });
}

void UndoStack::runStep(const UndoStep &step, const QString &name, const std::function<void(const std::optional<Failure> &)> &then)
{
    step.run(this, [this, name, then](const std::optional<Failure> &failure) {
        then(failure);
        if (failure) {
            if (isForEver(*failure))
                Q_EMIT changed(); // QUndoStack says nothing where it forgets a command
            m_waiting.removeIf([](const Waiting &waiting) { return waiting.moves; });
            Q_EMIT failed(name, *failure);
        }
        next();
    });
}

void UndoStack::add(const UndoableCommand &command)
{
    m_stack.push(new Entry(command));
    Q_EMIT done(command.sentence);
}

void UndoStack::begin(const Waiting &asked)
{
    m_waiting.append(asked);
    if (!std::exchange(m_busy, true))
        next();
}

void UndoStack::next()
{
    if (m_waiting.isEmpty())
        m_busy = false;
    else
        m_waiting.takeFirst().start();
}

} // namespace limber
