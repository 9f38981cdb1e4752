// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/endpoint/serverprocess.h>

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

#include <csignal>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QString program()
{
    return QStringLiteral(LIMBER_BIN_DIR "/limber-endpoint");
}

/// What it says is compared: the language of whoever runs the tests must not show.
QProcessEnvironment englishEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    return environment;
}

/// What a file of /proc says after this name; -1 where it does not.
qint64 numberIn(const QString &file, const QByteArray &name)
{
    QFile status(file);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace

EndpointResult runEndpoint(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(englishEnvironment());
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

ServerProcess::ServerProcess(const QString &folder, const QStringList &more)
{
    m_process.setProcessEnvironment(englishEnvironment());
    m_process.start(program(), QStringList{u"serve"_s, u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s} + more);
    if (!QTest::qWaitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, patience))
        return;
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    const QString start = u"listening on "_s;
    if (line.startsWith(start))
        m_port = static_cast<quint16>(QUrl(line.sliced(start.size())).port(0));
}

ServerProcess::~ServerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

qint64 ServerProcess::peakMemory() const
{
    return numberIn(u"/proc/%1/status"_s.arg(m_process.processId()), "VmHWM:");
}

qint64 ServerProcess::wakeups() const
{
    const QDir tasks(u"/proc/%1/task"_s.arg(m_process.processId()));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    qint64 sum = threads.isEmpty() ? -1 : 0;
    for (const QString &thread : threads)
        sum += numberIn(tasks.filePath(thread) + u"/status"_s, "voluntary_ctxt_switches:");
    return sum;
}

int ServerProcess::end(int signal)
{
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
    if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace limber
