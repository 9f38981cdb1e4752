// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/sampleendpoint.h>
#include <app/limber/terminationsignals.h>

#include <QCoreApplication>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 3000;

} // namespace

SampleEndpoint::SampleEndpoint(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    // A program that is killed cannot end its server: the kernel does.
    m_process.setChildProcessModifier([] {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        TerminationSignals::unblock();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SampleEndpoint::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
        if (!said.isEmpty())
            Q_EMIT failed(said);
        else if (how == QProcess::CrashExit)
            Q_EMIT failed(u"limber-endpoint was ended by a signal"_s);
        else
            Q_EMIT failed(u"limber-endpoint ended with status %1"_s.arg(status));
    });
}

SampleEndpoint::~SampleEndpoint()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString SampleEndpoint::executable()
{
    const QString beside = QStandardPaths::findExecutable(u"limber-endpoint"_s, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"limber-endpoint"_s) : beside;
}

QString SampleEndpoint::tokenFile() const
{
    return m_folder + u"/token"_s;
}

void SampleEndpoint::start()
{
    m_process.start(executable(),
        {u"serve"_s, u"--sample"_s, u"--data"_s, m_folder, u"--listen"_s, u"127.0.0.1:0"_s,
            //: The name of whoever uses the sample community, among its people.
            u"--local-member"_s, tr("You"), u"--token-file"_s, tokenFile()});
}

void SampleEndpoint::readLine()
{
    static const QByteArray before("listening on ");
    while (!m_listening && m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        if (!line.startsWith(before))
            continue;
        m_listening = true;
        Q_EMIT listening(QUrl(QString::fromUtf8(line.sliced(before.size()))));
    }
}

} // namespace limber
