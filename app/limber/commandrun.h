// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/application.h>
#include <app/limber/commandline.h>
#include <app/limber/commands/commandspec.h>
#include <app/limber/profilefolder.h>
#include <app/limber/terminal.h>

#include <QCommandLineParser>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace limber {

/// One command, from the words that name it to the status that it ends with.
class CommandRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandRun)

public:
    explicit CommandRun(CommandLine line);
    ~CommandRun() override;

    /// Runs the application's event loop until the command has ended. The exit status.
    [[nodiscard]] int exec();

private:
    [[nodiscard]] std::optional<ExitStatus> prepare();
    [[nodiscard]] std::optional<ExitStatus> prepareCommand();
    /// Reads what only this process can: standard input, and files by names that begin in its folder.
    [[nodiscard]] std::optional<ExitStatus> readInput();
    [[nodiscard]] ExitStatus complain(const QString &text);
    /// `patience`: how long to wait for a writer that may be about to end.
    [[nodiscard]] Result<Store::Access> enterProfile(std::chrono::milliseconds patience);
    /// Lets the window that holds the profile do the command. None where no window answers.
    [[nodiscard]] std::optional<ExitStatus> handOver();
    void open(Store::Access access);
    void begin(const Result<StoreOpened> &opened, Store::Access access);

    CommandLine m_line;
    QCommandLineParser m_parser;
    QList<CommandSpec> m_commands;
    CommandSpec m_command;
    CommandInput m_input;
    // What comes first outlives what comes after it.
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<ProfileFolder> m_folder;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<TerminalCommand> m_work;
};

} // namespace limber
