// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/terminalcommand.h>
#include <models/domain/threadref.h>

#include <QStringList>

namespace limber {

/// A command on threads that the person names: it finds each, one after the other, and ends with the worst that happened to any.
class ThreadCommand : public TerminalCommand
{
    Q_OBJECT

public:
    ThreadCommand(Application &application, Terminal &terminal, QStringList names);
    void start() override;

protected:
    /// Works on one of them, and then calls goOn(). `name` is what commands print as its REF.
    virtual void work(const ThreadRef &ref, const QString &name) = 0;
    /// Takes the next one, or ends the command.
    void goOn(ExitStatus status);
    /// As TerminalCommand::take(), but goes on to the next thread after a failure: NotFound is "nothing found" here.
    template <typename T, typename Next> void takeFor(const QString &name, QFuture<Result<T>> future, Next next)
    {
        deliver(future, this, [this, name, next = std::move(next)](Result<T> result) mutable {
            if (result.ok())
                next(std::move(result).value());
            else
                failFor(name, result.failure());
        });
    }
    void failFor(const QString &name, const Failure &failure);

private:
    void find();
    void findInOutbox(const ThreadRef &wanted);
    void choose(const ThreadRef &wanted, const QList<ThreadRef> &same);

    QStringList m_names;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace limber
