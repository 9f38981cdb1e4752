// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/program.h>

#include <QSignalSpy>

#include <csignal>
#include <sys/resource.h>

namespace limber {

using namespace Qt::StringLiterals;

Program::Program(const QString &name)
    : m_path(QStringLiteral(LIMBER_BIN_DIR "/") + name)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    // What people read is compared: the language of whoever runs the tests must not show.
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.remove(u"LANGUAGE"_s);
}

Program &Program::withProfile(const QString &folder)
{
    m_first = {u"--profile"_s, folder};
    return *this;
}

Program &Program::withEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
    return *this;
}

Program &Program::withFilesOfAtMost(qint64 bytes)
{
    m_fileBytes = bytes;
    return *this;
}

Program &Program::withInput(const QByteArray &bytes)
{
    m_input = bytes;
    return *this;
}

Program &Program::inFolder(const QString &folder)
{
    m_folder = folder;
    return *this;
}

Program &Program::whenStarted(std::function<void(QProcess &)> callback)
{
    m_whenStarted = std::move(callback);
    return *this;
}

ProgramResult Program::run(const QStringList &arguments, int timeoutMs) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder);
    if (m_fileBytes >= 0) {
        process.setChildProcessModifier([bytes = static_cast<rlim_t>(m_fileBytes)] {
            std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
            const rlimit limit{bytes, bytes};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
    }
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(m_path, m_first + arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString()};
    process.write(m_input);
    process.closeWriteChannel();
    if (m_whenStarted)
        m_whenStarted(process);
    if (process.state() != QProcess::NotRunning && finished.isEmpty() && !finished.wait(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), u"It did not end in time. "_s + QString::fromUtf8(process.readAllStandardError())};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace limber
