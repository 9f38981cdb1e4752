// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/feed.h>

#include <QJsonDocument>
#include <QTcpSocket>

namespace limber {

using namespace Qt::StringLiterals;

QJsonArray feedOf(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected())
        return {};
    socket.write("GET /changes?limit=1000 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray reply;
    while (socket.waitForReadyRead()) {
        reply += socket.readAll();
        const QJsonDocument page = QJsonDocument::fromJson(reply.mid(reply.indexOf("\r\n\r\n") + 4));
        if (page.isObject())
            return page[u"changes"].toArray();
    }
    return {};
}

QStringList answersIn(const QJsonArray &feed, const QString &question)
{
    QStringList bodies;
    for (const QJsonValue &item : feed) {
        if (item[u"type"].toString() == u"answer" && item[u"question"].toString() == question)
            bodies.append(item[u"body"].toString());
    }
    return bodies;
}

} // namespace limber
