// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/endpoint/httpreply.h>

#include <QByteArray>
#include <QTcpSocket>

namespace limber {

/// A client's connection to a server on this computer, byte for byte as the test wants it. Waits with the event loop running, so that a
/// server in the same thread answers.
class HttpConnection final
{
public:
    explicit HttpConnection(quint16 port);
    Q_DISABLE_COPY_MOVE(HttpConnection)

    void send(const QByteArray &bytes);
    /// The next reply; status 0 when none comes.
    [[nodiscard]] HttpReply receive(bool noBody = false);
    /// Sends a GET with the fields ("Name: value\r\n…") and waits for the reply.
    [[nodiscard]] HttpReply get(const QByteArray &target, const QByteArray &fields = {});
    /// Whether the server closes the connection, within some seconds.
    [[nodiscard]] bool isClosedByServer();
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }
    /// What came and was not received as a reply.
    [[nodiscard]] const QByteArray &rest() const { return m_input; }

private:
    QTcpSocket m_socket;
    QByteArray m_input;
};

} // namespace limber
