// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/programresult.h>

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace limber {

/// Runs the programs that were built, as child processes. This process' event loop goes on meanwhile, so that a server in it can answer.
class Program final
{
public:
    /// `name` is a file below the build's bin/.
    explicit Program(const QString &name);

    /// Comes before all other arguments: --profile and a folder.
    Program &withProfile(const QString &folder);
    Program &withEnvironment(const QString &name, const QString &value);
    /// Every file that it writes ends after so many bytes, as on a full disk.
    Program &withFilesOfAtMost(qint64 bytes);
    /// What it reads from standard input; nothing else comes after that.
    Program &withInput(const QByteArray &bytes);
    /// Where it starts, for names of files that are relative to it.
    Program &inFolder(const QString &folder);
    /// Called once, when it has started: whoever wants to kill it.
    Program &whenStarted(std::function<void(QProcess &)> callback);

    [[nodiscard]] ProgramResult run(const QStringList &arguments, int timeoutMs = 60'000) const;

private:
    QString m_path;
    QStringList m_first;
    QProcessEnvironment m_environment;
    QByteArray m_input;
    QString m_folder; ///< empty: this process'
    qint64 m_fileBytes = -1; ///< below zero: as many as fit
    std::function<void(QProcess &)> m_whenStarted;
};

} // namespace limber
