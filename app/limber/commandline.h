// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace limber {

/// The words that started the program, as far as they can be read without knowing its commands.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(limber::CommandLine)

public:
    /// What the program needs to have before it can begin.
    enum class Surface {
        Terminal, ///< nothing but standard output
        Paper, ///< fonts, but no display
        Picture, ///< the window, without a display
        Window,
    };

    QString command; ///< "sync", "community add"; empty for the window
    QStringList arguments; ///< what follows the command, options included
    QString profile; ///< --profile; empty if left out
    bool json = false;
    bool help = false;
    bool version = false;
    bool sample = false;
    QString render; ///< --render: the picture to write
    QString error; ///< what is wrong with the options before the command; empty if nothing is

    /// `words` begin with the program's name.
    [[nodiscard]] static CommandLine of(const QStringList &words);
    /// The options that every command takes, before or after its name.
    [[nodiscard]] static QList<QCommandLineOption> commonOptions();
    /// What is wrong with a --profile that names none.
    [[nodiscard]] static QString needsFolder();
    /// Those that belong to the window.
    [[nodiscard]] static QList<QCommandLineOption> windowOptions();
    /// The profile's, as the person named it; the sample's own for --sample; empty for the usual one.
    [[nodiscard]] QString folder() const;
    /// Terminal also where a window is wanted and there is no display to put it on: to say so.
    [[nodiscard]] Surface surface() const;
};

} // namespace limber
