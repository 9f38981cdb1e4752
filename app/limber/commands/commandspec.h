// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandinput.h>
#include <app/limber/commands/terminalcommand.h>

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

#include <functional>
#include <limits>
#include <memory>

namespace limber {

/// What there is to know of a command before it runs.
struct CommandSpec
{
    enum class Access { Reads, Writes };
    static constexpr int any = std::numeric_limits<int>::max();

    QString name; ///< "sync", "community add"
    QString arguments; ///< what follows its options, for people: "REF…"; empty if nothing does
    QString summary; ///< one sentence
    Access access = Access::Reads;
    int least = 0; ///< how many arguments it takes at least
    int most = 0; ///< and at most
    bool takesBody = false; ///< it needs --body-file, which is among its options
    QList<QCommandLineOption> options; ///< besides the common ones
    /// What is wrong with the options and arguments, in one sentence; empty if nothing is. May be left out.
    std::function<QString(const QCommandLineParser &)> complaint;
    /// Called where there is no complaint: makeFrom by what it needs of whoever typed it, or make where that is nothing. One of them is
    /// there.
    std::function<std::unique_ptr<TerminalCommand>(Application &, Terminal &, const QCommandLineParser &)> make;
    std::function<std::unique_ptr<TerminalCommand>(Application &, Terminal &, const QCommandLineParser &, const CommandInput &)> makeFrom;

    [[nodiscard]] std::unique_ptr<TerminalCommand> command(
        Application &application, Terminal &terminal, const QCommandLineParser &parser, const CommandInput &input) const
    {
        return makeFrom ? makeFrom(application, terminal, parser, input) : make(application, terminal, parser);
    }
};

} // namespace limber
