// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/endpointprocess.h>
#include <tests/support/program.h>

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

} // namespace

EndpointProcess::~EndpointProcess()
{
    stop();
}

ProgramResult EndpointProcess::load(const QJsonArray &items)
{
    QFile file(m_folder.filePath(u"load.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {-1, {}, file.errorString()};
    file.write(QJsonDocument(items).toJson(QJsonDocument::Compact));
    file.close();
    return loadFile(file.fileName());
}

ProgramResult EndpointProcess::loadFile(const QString &file)
{
    return Program(u"limber-endpoint"_s).run({u"load"_s, file, u"--data"_s, m_folder.filePath(u"data"_s)});
}

QByteArray EndpointProcess::addMember(const QString &name)
{
    const ProgramResult made = Program(u"limber-endpoint"_s).run({u"member"_s, u"add"_s, name, u"--data"_s, m_folder.filePath(u"data"_s)});
    if (made.status != 0)
        qCritical("limber-endpoint said: %s", made.said().constData());
    return made.status == 0 ? made.text().trimmed().toUtf8() : QByteArray();
}

ProgramResult EndpointProcess::revokeMember(const QString &name)
{
    return Program(u"limber-endpoint"_s).run({u"member"_s, u"revoke"_s, name, u"--data"_s, m_folder.filePath(u"data"_s)});
}

bool EndpointProcess::start(quint16 port)
{
    static const QByteArray before("listening on ");
    const QString listen = u"127.0.0.1:"_s + QString::number(m_url.port(port));
    m_process.start(QStringLiteral(LIMBER_BIN_DIR "/limber-endpoint"),
        {u"serve"_s, u"--data"_s, m_folder.filePath(u"data"_s), u"--listen"_s, listen, u"--posts-per-hour"_s, u"0"_s});
    while (m_process.waitForReadyRead(patienceMs)) {
        const QByteArray line = m_process.readAllStandardOutput().trimmed();
        if (!line.startsWith(before))
            continue;
        m_url = QUrl(QString::fromUtf8(line.sliced(before.size())));
        return true;
    }
    qCritical("limber-endpoint said: %s", m_process.readAllStandardError().constData());
    return false;
}

void EndpointProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace limber
