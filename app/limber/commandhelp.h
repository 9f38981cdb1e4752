// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace limber {

/// What `--help` prints.
class CommandHelp final
{
    Q_DECLARE_TR_FUNCTIONS(limber::CommandHelp)

public:
    /// The program with its commands.
    [[nodiscard]] static QString ofProgram(const QList<CommandSpec> &commands);
    /// One command with its options.
    [[nodiscard]] static QString ofCommand(const CommandSpec &command);
};

} // namespace limber
