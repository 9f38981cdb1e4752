// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/memorybudget.h>
#include <app/endpoint/reply.h>
#include <app/endpoint/requesthead.h>
#include <app/endpoint/serverlimits.h>

#include <QByteArray>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace limber {

/// The socket that the HTTP server is given in place of the real one. It reads the real one itself, counting bytes and time, and shows the
/// server one whole, sound request at a time, so that nothing a client sends can make the server hold more than ServerLimits allow, or
/// take two requests for one. What is wrong with a request is answered here. Lives on the server's thread; deletes itself once the client
/// is gone, as the HTTP server expects of its sockets.
class GuardedSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    /// Takes the connected socket over. `limits` and `budget` must outlive this object.
    GuardedSocket(std::unique_ptr<QTcpSocket> client, const ServerLimits &limits, MemoryBudget &budget);
    ~GuardedSocket() override;

    /// Answers the request that the server was shown last. Called once for each, inside the server's handler or while it is held.
    void reply(const Reply &reply);
    /// Keeps the request that the server was shown last unanswered: due() follows after so long, unless reply() comes before. Inside the
    /// server's handler, in place of reply().
    void hold(std::chrono::milliseconds time);
    /// Answers, and then closes the connection: for a client that is one too many.
    void turnAway(const Reply &reply);
    /// The request that the server was shown last.
    [[nodiscard]] const RequestHead &head() const { return m_head; }

    /// How large a reply should be where it is the server's choice: a part of what all connections may still take, so that clients that
    /// are slow to read leave something to the others.
    [[nodiscard]] qint64 affordableBytes() const;

    [[nodiscard]] qint64 bytesAvailable() const override;
    void disconnectFromHost() override;

Q_SIGNALS:
    /// What hold() allowed is over: reply now.
    void due();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Phase { Idle, Head, Body, Replying, Waiting, Lingering, Over };

    void onReadyRead();
    void onBytesWritten(qint64 bytes);
    void onTimeout();
    void onGone();
    void readHead();
    void readBody();
    void serve();
    void refuse(int status, const QString &detail = {});
    void finishReply();
    void linger();
    void enter(Phase phase);

    std::unique_ptr<QTcpSocket> m_client;
    const ServerLimits &m_limits;
    MemoryBudget &m_budget;
    QTimer m_timer;
    Phase m_phase = Phase::Idle;
    QByteArray m_input; // of the request that is arriving
    QByteArray m_shown; // of the whole request, until the server has read it
    RequestHead m_head;
    qint64 m_taken = 0; // of the budget
    bool m_replied = false;
    bool m_closing = false; // after this reply
};

} // namespace limber
