// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/endpoint/httpconnection.h>

#include <QHostAddress>
#include <QSignalSpy>
#include <QTest>

namespace limber {

namespace {

constexpr int patience = 20'000;

} // namespace

HttpConnection::HttpConnection(quint16 port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_input += m_socket.readAll(); });
    const QSignalSpy connected(&m_socket, &QTcpSocket::connected); // it may be cut off again before anybody looks
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([&connected] { return !connected.isEmpty(); }, patience))
        qWarning("no connection");
}

void HttpConnection::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

HttpReply HttpConnection::receive(bool noBody)
{
    HttpReply reply;
    const auto came = [&] {
        reply = HttpReply::take(m_input, noBody);
        return reply.status != 0 || m_socket.state() == QAbstractSocket::UnconnectedState;
    };
    if (!QTest::qWaitFor(came, patience))
        return {};
    return reply;
}

HttpReply HttpConnection::get(const QByteArray &target, const QByteArray &fields)
{
    send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n");
    return receive();
}

bool HttpConnection::isClosedByServer()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, patience);
}

} // namespace limber
