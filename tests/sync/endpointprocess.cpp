// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemjson.h>
#include <tests/sync/endpointprocess.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

const QString program = QStringLiteral(LIMBER_BIN_DIR "/limber-endpoint");

}

EndpointProcess::~EndpointProcess()
{
    stop();
}

bool EndpointProcess::load(const std::vector<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(wire::toJson(item));
    QFile file(m_folder.filePath(u"items.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(array).toJson(QJsonDocument::Compact));
    file.close();
    QProcess loading;
    loading.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    loading.start(program, {u"load"_s, file.fileName(), u"--data"_s, m_folder.filePath(u"data"_s)});
    return loading.waitForFinished() && loading.exitCode() == 0;
}

bool EndpointProcess::start(int port)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {u"serve"_s, u"--data"_s, m_folder.filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            return false;
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    m_url = QUrl(line.mid(line.indexOf(u"http"_s)));
    if (!m_url.path().endsWith(u'/'))
        m_url.setPath(m_url.path() + u'/');
    return m_url.isValid() && !m_url.host().isEmpty();
}

void EndpointProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished())
        m_process.kill();
}

} // namespace limber
