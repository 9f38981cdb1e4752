// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QList<QCommandLineOption> options; ///< besides the common ones
    /// What is wrong with the options and arguments, in one sentence; empty if nothing is. May be left out.
    std::function<QString(const QCommandLineParser &)> complaint;
    /// Called where there is no complaint.
    std::function<std::unique_ptr<TerminalCommand>(Application &, Terminal &, const QCommandLineParser &)> make;
};

} // namespace limber
