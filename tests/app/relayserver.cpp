// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/relayserver.h>

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Bytes of the first request, its body included; 0 while it is not whole.
qsizetype wholeRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    qsizetype length = 0;
    for (const QByteArray &line : bytes.first(end).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    return bytes.size() < end + 4 + length ? 0 : end + 4 + length;
}

} // namespace

RelayServer::RelayServer(quint16 endpointPort)
    : m_endpointPort(endpointPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RelayServer::accept);
    acceptConnections();
}

RelayServer::~RelayServer() = default;

QUrl RelayServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_port));
}

void RelayServer::refuseConnections()
{
    m_server.close();
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void RelayServer::acceptConnections()
{
    m_server.listen(QHostAddress::LocalHost, m_port);
    m_port = m_server.serverPort();
}

void RelayServer::resetCounts()
{
    m_requests = 0;
    m_targets.clear();
    m_bytes = 0;
}

QByteArray RelayServer::http(const QByteArray &status, const QByteArray &body, const QByteArray &type, const QByteArray &furtherHeader)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + furtherHeader + "\r\n" + body;
}

void RelayServer::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_begun.remove(client);
            m_dripping.remove(client);
            if (QTcpSocket *upstream = m_upstream.take(client))
                upstream->abort();
            client->deleteLater();
        });
    }
}

void RelayServer::read(QTcpSocket *client)
{
    QByteArray &request = m_begun[client];
    request += client->readAll();
    for (qsizetype size = wholeRequest(request); size > 0; size = wholeRequest(request)) {
        const QByteArray one = request.first(size);
        request.remove(0, size);
        const QByteArray target = one.split(' ').value(1);
        m_targets.append(target);
        ++m_requests;
        Q_EMIT requested(m_requests);
        const std::optional<Reply> reply = m_script ? m_script(target) : std::nullopt;
        if (reply)
            answer(client, *reply);
        else
            passOn(client, one, m_requests == m_cutAt ? m_cut : Cut::None);
    }
}

void RelayServer::passOn(QTcpSocket *client, const QByteArray &request, Cut cut)
{
    if (cut == Cut::Before) {
        client->abort();
        return;
    }
    // A cut is about one request: it has a connection of its own to the endpoint.
    if (cut != Cut::None) {
        if (QTcpSocket *former = m_upstream.take(client)) {
            former->disconnect(client);
            former->abort();
        }
    }
    QTcpSocket *&upstream = m_upstream[client];
    if (!upstream) {
        upstream = new QTcpSocket(this);
        upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_endpointPort);
        connect(upstream, &QTcpSocket::readyRead, client, [this, client, cut, from = upstream] {
            const QByteArray bytes = from->readAll();
            if (cut != Cut::None) {
                if (cut == Cut::Half)
                    client->write(bytes.first(bytes.size() / 2));
                client->disconnectFromHost();
                return;
            }
            m_bytes += bytes.size();
            Q_EMIT relayed(m_bytes);
            if (m_dripMs > 0)
                drip(client, bytes);
            else
                client->write(bytes);
        });
        connect(upstream, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        connect(upstream, &QTcpSocket::disconnected, upstream, &QObject::deleteLater);
    }
    upstream->write(request);
}

void RelayServer::drip(QTcpSocket *client, const QByteArray &bytes)
{
    const bool begun = m_dripping.contains(client);
    m_dripping[client] += bytes;
    if (begun)
        return;
    auto *timer = new QTimer(client);
    connect(timer, &QTimer::timeout, client, [this, client, timer] {
        QByteArray &rest = m_dripping[client];
        const qsizetype drop = std::min<qsizetype>(rest.size(), 4);
        client->write(rest.first(drop));
        rest.remove(0, drop);
        if (rest.isEmpty()) {
            m_dripping.remove(client);
            timer->deleteLater();
        }
    });
    timer->start(m_dripMs);
}

void RelayServer::answer(QTcpSocket *client, const Reply &reply)
{
    struct Rest
    {
        QByteArray bytes;
        qint64 repeat = 0;
    };
    auto rest = std::make_shared<Rest>(Rest{reply.bytes, reply.repeat});
    const auto finish = [client, hold = reply.hold] {
        if (!hold)
            client->disconnectFromHost();
    };
    if (reply.dripMs > 0) {
        auto *timer = new QTimer(client);
        connect(timer, &QTimer::timeout, client, [client, rest, timer, finish] {
            client->write(rest->bytes.first(1));
            rest->bytes.remove(0, 1);
            if (rest->bytes.isEmpty()) {
                timer->stop();
                finish();
            }
        });
        timer->start(reply.dripMs);
        return;
    }
    const auto more = [client, rest, finish, filler = reply.filler] {
        constexpr qint64 portion = 1 << 16;
        if (!rest->bytes.isEmpty()) {
            client->write(rest->bytes);
            rest->bytes.clear();
        } else if (rest->repeat > 0) {
            client->write(QByteArray(static_cast<qsizetype>(std::min(portion, rest->repeat)), filler));
            rest->repeat -= portion;
        }
        if (rest->repeat <= 0)
            finish();
    };
    if (reply.repeat > 0)
        connect(client, &QTcpSocket::bytesWritten, client, [client, rest, more] {
            if (rest->repeat > 0 && client->bytesToWrite() == 0)
                more();
        });
    more();
}

} // namespace limber
