// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace limber {

/// A real server on a port of its own at 127.0.0.1 that answers just as the test says, however wrong.
class LoopbackServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// Called once a request is there; whatever is written to the socket is the answer.
    using Handler = std::function<void(QTcpSocket &socket, const QByteArray &head)>;

    explicit LoopbackServer(Handler handler);

    /// Its base URL, ending in a slash.
    [[nodiscard]] QUrl url() const;
    /// The heads of the requests so far.
    [[nodiscard]] const QByteArrayList &heads() const { return m_heads; }
    /// What each of them brought along.
    [[nodiscard]] const QByteArrayList &bodies() const { return m_bodies; }

    /// Answers all with the same bytes, and closes.
    [[nodiscard]] static Handler always(const QByteArray &bytes);
    /// A reply's head, with its empty line.
    [[nodiscard]] static QByteArray head(const QByteArray &status, const QByteArrayList &headers);
    /// A whole reply with its length.
    [[nodiscard]] static QByteArray reply(const QByteArray &status, QByteArrayList headers, const QByteArray &body);
    /// A whole reply of JSON.
    [[nodiscard]] static QByteArray json(const QByteArray &body);
    /// Writes `piece` whenever the client has taken what was written before, until `total` bytes are sent or the client leaves; then
    /// closes.
    static void stream(QTcpSocket &socket, const QByteArray &piece, qint64 total);

private:
    Handler m_handler;
    QByteArrayList m_heads;
    QByteArrayList m_bodies;
};

} // namespace limber
