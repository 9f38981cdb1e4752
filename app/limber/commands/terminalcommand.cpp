// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/terminalcommand.h>
#include <ui/presentation/failuretext.h>

namespace limber {

using namespace Qt::StringLiterals;

TerminalCommand::TerminalCommand(Application &application, Terminal &terminal)
    : m_application(application)
    , m_terminal(terminal)
{
}

ExitStatus TerminalCommand::say(const Failure &failure, const QString &subject)
{
    const FailureText text = FailureText::of(failure, m_application.clock().now());
    QString line = text.line();
    if (!subject.isEmpty())
        line = tr("%1: %2", "what it is about, then what went wrong").arg(subject, line);
    if (!text.details.isEmpty())
        line = tr("%1 (%2)", "what went wrong, then technical details").arg(line, text.details);
    m_terminal.printError(line);
    return statusOf(failure.kind);
}

void TerminalCommand::fail(const Failure &failure, const QString &subject)
{
    Q_EMIT finished(say(failure, subject));
}

void TerminalCommand::findNothing(const QString &text)
{
    m_terminal.printError(text);
    Q_EMIT finished(ExitStatus::NothingFound);
}

} // namespace limber
