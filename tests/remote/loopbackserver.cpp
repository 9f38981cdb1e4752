// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/remote/loopbackserver.h>

#include <QHostAddress>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

qsizetype contentLength(const QByteArray &head)
{
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype start = head.toLower().indexOf(name);
    return start < 0 ? 0 : head.mid(start + name.size(), head.indexOf("\r\n", start + 2) - start - name.size()).trimmed().toLongLong();
}

} // namespace

LoopbackServer::LoopbackServer(Handler handler)
    : m_handler(std::move(handler))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, received = QByteArray()]() mutable {
                received += socket->readAll();
                for (qsizetype end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
                    const QByteArray head = received.left(end + 2);
                    const qsizetype length = contentLength(head);
                    if (received.size() < end + 4 + length)
                        break;
                    m_bodies.append(received.mid(end + 4, length));
                    received.remove(0, end + 4 + length);
                    m_heads.append(head);
                    m_handler(*socket, head);
                }
            });
        }
    });
}

QUrl LoopbackServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort()));
}

LoopbackServer::Handler LoopbackServer::always(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

QByteArray LoopbackServer::head(const QByteArray &status, const QByteArrayList &headers)
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + (headers.isEmpty() ? QByteArray() : headers.join("\r\n") + "\r\n") + "\r\n";
}

QByteArray LoopbackServer::reply(const QByteArray &status, QByteArrayList headers, const QByteArray &body)
{
    headers.append("Content-Length: " + QByteArray::number(body.size()));
    return head(status, headers) + body;
}

QByteArray LoopbackServer::json(const QByteArray &body)
{
    return reply("200 OK", {"Content-Type: application/json"}, body);
}

void LoopbackServer::stream(QTcpSocket &socket, const QByteArray &piece, qint64 total)
{
    auto left = std::make_shared<qint64>(total);
    const auto more = [&socket, piece, left] {
        if (socket.bytesToWrite() > 0)
            return;
        if (*left <= 0) {
            socket.disconnectFromHost();
            return;
        }
        const qint64 size = std::min<qint64>(*left, piece.size());
        *left -= size;
        socket.write(piece.constData(), size);
    };
    connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

} // namespace limber
