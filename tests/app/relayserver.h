// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

namespace limber {

/// Stands between a client and a real endpoint. It passes bytes on as they are, and counts them; or it answers by itself with whatever a
/// test wants an endpoint to have said, down to the byte.
class RelayServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelayServer)

public:
    /// An answer that no endpoint would give.
    struct Reply
    {
        QByteArray bytes; ///< status line, header, body
        qint64 repeat = 0; ///< then this many bytes more, of `filler`
        char filler = ' ';
        int dripMs = 0; ///< one byte at a time, this long between two; 0: all at once
        bool hold = false; ///< then keep the connection open and say nothing; else close it
    };
    /// What becomes of a request that is passed on.
    enum class Cut {
        None,
        Before, ///< the connection is cut before the endpoint hears of it
        After, ///< the endpoint takes it, and its reply is dropped
        Half, ///< half of the reply comes through
    };
    /// Answers a request by its target ("/changes?…"); nothing: pass it on.
    using Script = std::function<std::optional<Reply>(const QByteArray &target)>;

    explicit RelayServer(quint16 endpointPort);
    ~RelayServer() override;

    [[nodiscard]] QUrl url() const;
    /// Passes on to another endpoint from the next connection on.
    void setEndpoint(quint16 port) { m_endpointPort = port; }
    void setScript(Script script) { m_script = std::move(script); }
    /// The connection of the request of this number, from 1, is cut; none for 0.
    void cutAt(int number, Cut cut)
    {
        m_cutAt = number;
        m_cut = cut;
    }
    /// Of replies that are passed on: four bytes at a time, this long between two drops; 0: all at once.
    void setDripMs(int ms) { m_dripMs = ms; }
    /// From now on nobody listens; the port stays this server's to take again.
    void refuseConnections();
    void acceptConnections();

    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] QList<QByteArray> targets() const { return m_targets; }
    /// Of replies, headers included.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    void resetCounts();

    /// A reply with a length and a content type.
    [[nodiscard]] static QByteArray http(const QByteArray &status, const QByteArray &body, const QByteArray &type = "application/json",
        const QByteArray &furtherHeader = {});

Q_SIGNALS:
    /// A request's header has arrived; its number, from 1. Emitted before it is passed on.
    void requested(int number);
    /// Replies' bytes have arrived here, so many by now. Emitted before they are passed on.
    void relayed(qint64 bytes);

private:
    void accept();
    void read(QTcpSocket *client);
    void passOn(QTcpSocket *client, const QByteArray &request, Cut cut);
    void drip(QTcpSocket *client, const QByteArray &bytes);
    void answer(QTcpSocket *client, const Reply &reply);

    QTcpServer m_server;
    quint16 m_endpointPort;
    Script m_script;
    int m_cutAt = 0;
    Cut m_cut = Cut::None;
    QHash<QTcpSocket *, QByteArray> m_begun; ///< requests that are not whole yet
    QHash<QTcpSocket *, QTcpSocket *> m_upstream;
    QHash<QTcpSocket *, QByteArray> m_dripping; ///< what a client gets drop by drop
    int m_dripMs = 0;
    int m_requests = 0;
    QList<QByteArray> m_targets;
    qint64 m_bytes = 0;
    quint16 m_port = 0;
};

} // namespace limber
