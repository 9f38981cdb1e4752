// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace limber {

/// The program itself, with its window, in a process of its own, watched from inside. What it has to say it writes in one line.
class WindowChild final
{
public:
    /// The first argument of such a process.
    [[nodiscard]] static QString word() { return QStringLiteral("--as-window"); }

    /// --as-window prepare PROFILE: opens the first thread and closes, so that the next start shows it.
    /// --as-window start PROFILE: when list and thread were painted (steady clock, ms), and the bytes of memory.
    /// --as-window idle PROFILE SECONDS: timers fired, bytes written and milliseconds of CPU in so many seconds without a person.
    [[nodiscard]] static int run(int argc, char *argv[]);

    /// Runs such a process and answers its line, as numbers; ends the program where there is none.
    [[nodiscard]] static QList<double> ask(const QStringList &arguments);
    /// The same of any program.
    [[nodiscard]] static QList<double> ask(const QString &program, const QStringList &arguments);
};

} // namespace limber
