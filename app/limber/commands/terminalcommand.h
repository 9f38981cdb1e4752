// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/application.h>
#include <app/limber/exitstatus.h>
#include <app/limber/terminal.h>
#include <models/domain/deliver.h>
#include <models/domain/failure.h>
#include <models/domain/result.h>

#include <QFuture>
#include <QObject>
#include <QString>

#include <utility>

namespace limber {

/// One run of a command. It works through the event loop, on the GUI thread.
class TerminalCommand : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalCommand)

public:
    /// Both must outlive the command.
    TerminalCommand(Application &application, Terminal &terminal);
    /// Begins; `finished` follows, once, never inside this call.
    virtual void start() = 0;

Q_SIGNALS:
    void finished(limber::ExitStatus status);

protected:
    [[nodiscard]] Application &application() const { return m_application; }
    [[nodiscard]] Store &store() const { return m_application.store(); }
    [[nodiscard]] Terminal &terminal() const { return m_terminal; }

    /// Tells the person of a failure, with what it happened to in front, and answers its status.
    ExitStatus say(const Failure &failure, const QString &subject = {});
    /// As say(), and ends the command with that status.
    void fail(const Failure &failure, const QString &subject = {});
    /// Tells the person that nothing was found, and ends the command.
    void findNothing(const QString &text);

    /// Goes on with what the future brings, or fails as it fails.
    template <typename T, typename Next> void take(QFuture<Result<T>> future, Next next)
    {
        deliver(future, this, [this, next = std::move(next)](Result<T> result) mutable {
            if (result.ok())
                next(std::move(result).value());
            else
                fail(result.failure());
        });
    }

private:
    Application &m_application;
    Terminal &m_terminal;
};

} // namespace limber
