// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/guardedsocket.h>

#include <QHostAddress>

#include <algorithm>
#include <cstring>
#include <sys/socket.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBuffer = qint64{16} * 1024;
// What every connection may have at once without asking.
constexpr qsizetype smallReply = qsizetype{8} * 1024;

} // namespace

GuardedSocket::GuardedSocket(std::unique_ptr<QTcpSocket> client, const ServerLimits &limits, MemoryBudget &budget)
    : m_client(std::move(client))
    , m_limits(limits)
    , m_budget(budget)
{
    // What is not read stays in the kernel, and slows the sender down.
    m_client->setReadBufferSize(readBuffer);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    setPeerAddress(m_client->peerAddress());
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite | Unbuffered);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &GuardedSocket::onTimeout);
    connect(m_client.get(), &QTcpSocket::readyRead, this, &GuardedSocket::onReadyRead);
    connect(m_client.get(), &QTcpSocket::bytesWritten, this, &GuardedSocket::onBytesWritten);
    connect(m_client.get(), &QTcpSocket::disconnected, this, &GuardedSocket::onGone);
    enter(Phase::Idle);
    // The client may have sent and left before anybody listened.
    QMetaObject::invokeMethod(
        this,
        [this] {
            onReadyRead();
            if (m_client->state() == UnconnectedState)
                onGone();
        },
        Qt::QueuedConnection);
}

GuardedSocket::~GuardedSocket()
{
    m_client->disconnect(this);
    m_budget.giveBack(m_taken);
    setSocketState(UnconnectedState); // there is no engine for the base class to shut down
    setOpenMode(NotOpen);
}

void GuardedSocket::onReadyRead()
{
    if (m_phase == Phase::Lingering) {
        m_client->skip(m_client->bytesAvailable());
        return;
    }
    while (m_client->bytesAvailable() > 0 || !m_input.isEmpty()) {
        const Phase before = m_phase;
        const qsizetype had = m_input.size();
        if (m_phase == Phase::Idle)
            enter(Phase::Head);
        if (m_phase == Phase::Head)
            readHead();
        else if (m_phase == Phase::Body)
            readBody();
        else
            return; // the next request waits until this one's reply is out
        if (m_phase == before && m_input.size() == had)
            return;
    }
}

void GuardedSocket::readHead()
{
    m_input += m_client->read(m_limits.headBytes + 1 - m_input.size());
    // An empty line or two before a request is forgiven (RFC 9112, 2.2).
    while (m_input.startsWith("\r\n"))
        m_input.remove(0, 2);
    const qsizetype end = RequestHead::endOf(m_input);
    if (end > m_limits.headBytes || (end < 0 && m_input.size() > m_limits.headBytes))
        return refuse(431, u"The header fields come to more than %1 bytes."_s.arg(m_limits.headBytes));
    if (end < 0)
        return;
    m_head = RequestHead::parse(QByteArrayView(m_input).first(end));
    if (m_head.refusal != 0)
        return refuse(m_head.refusal);
    if (m_head.bodyBytes > m_limits.bodyBytes)
        return refuse(413, u"The body has more than %1 bytes."_s.arg(m_limits.bodyBytes));
    if (!m_budget.takeFromHalf(m_head.bodyBytes))
        return refuse(503);
    m_taken += m_head.bodyBytes;
    m_input.remove(0, end);
    if (m_head.bodyBytes == 0)
        return serve();
    if (m_head.expectsContinue && m_input.isEmpty())
        m_client->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_phase = Phase::Body; // the clock runs on: the time is that of the whole request
}

void GuardedSocket::readBody()
{
    if (m_input.size() < m_head.bodyBytes)
        m_input += m_client->read(m_head.bodyBytes - m_input.size());
    if (m_input.size() >= m_head.bodyBytes)
        serve();
}

void GuardedSocket::serve()
{
    m_shown = m_head.forServer() + m_input.first(m_head.bodyBytes);
    m_input.remove(0, m_head.bodyBytes);
    m_replied = false;
    m_closing = !m_head.keepAlive;
    enter(Phase::Replying);
    Q_EMIT readyRead();
    m_shown.clear();
    if (!m_replied && m_phase == Phase::Replying)
        refuse(400);
}

void GuardedSocket::reply(const Reply &reply)
{
    if (m_replied || (m_phase != Phase::Replying && m_phase != Phase::Waiting))
        return;
    if (m_phase == Phase::Waiting)
        enter(Phase::Replying);
    m_replied = true;
    QByteArray bytes = reply.bytes(m_head.method != "HEAD", !m_closing);
    if (bytes.size() > smallReply && !m_budget.take(bytes.size())) {
        Reply busy = Reply::problem(503);
        busy.add("Retry-After", "2");
        bytes = busy.bytes(m_head.method != "HEAD", !m_closing);
    } else if (bytes.size() > smallReply) {
        m_taken += bytes.size();
    }
    m_client->write(bytes);
}

void GuardedSocket::hold(std::chrono::milliseconds time)
{
    if (m_replied || m_phase != Phase::Replying)
        return;
    enter(Phase::Waiting);
    m_timer.start(time);
}

void GuardedSocket::turnAway(const Reply &reply)
{
    m_replied = true;
    m_closing = true;
    enter(Phase::Replying);
    m_client->write(reply.bytes(m_head.method != "HEAD", false));
}

void GuardedSocket::refuse(int status, const QString &detail)
{
    Reply reply = Reply::problem(status, detail);
    if (status == 503)
        reply.add("Retry-After", "2");
    m_input.clear();
    turnAway(reply);
}

void GuardedSocket::onBytesWritten(qint64)
{
    if (m_phase != Phase::Replying)
        return;
    if (m_client->bytesToWrite() > 0)
        m_timer.start(m_limits.replyTime);
    else if (m_replied)
        finishReply();
}

void GuardedSocket::finishReply()
{
    m_budget.giveBack(m_taken);
    m_taken = 0;
    if (m_closing)
        return linger();
    enter(Phase::Idle);
    onReadyRead();
}

// Closing while the client still sends would make its system throw our reply away unread. So the sending side is closed, and what comes
// is passed over until the client has seen it, or has had time to.
void GuardedSocket::linger()
{
    enter(Phase::Lingering);
    ::shutdown(static_cast<int>(m_client->socketDescriptor()), SHUT_WR);
    m_client->skip(m_client->bytesAvailable());
}

void GuardedSocket::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Idle:
        m_timer.start(m_limits.idleTime);
        break;
    case Phase::Head:
        m_head = {};
        m_timer.start(m_limits.requestTime);
        break;
    case Phase::Body:
    case Phase::Waiting:
        break;
    case Phase::Replying:
        m_timer.start(m_limits.replyTime);
        break;
    case Phase::Lingering:
        m_timer.start(m_limits.lingerTime);
        break;
    case Phase::Over:
        m_timer.stop();
        break;
    }
}

void GuardedSocket::onTimeout()
{
    if (m_phase == Phase::Waiting)
        Q_EMIT due();
    else if (m_phase == Phase::Head || m_phase == Phase::Body)
        refuse(408, u"The request took more than %1 seconds to arrive."_s.arg(m_limits.requestTime.count() / 1000));
    else
        m_client->abort();
}

void GuardedSocket::onGone()
{
    if (m_phase == Phase::Over)
        return;
    enter(Phase::Over);
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
    deleteLater();
}

qint64 GuardedSocket::affordableBytes() const
{
    return m_budget.left() / 4;
}

qint64 GuardedSocket::bytesAvailable() const
{
    return m_shown.size() + QTcpSocket::bytesAvailable();
}

void GuardedSocket::disconnectFromHost()
{
    // The server could not read what it was shown: serve() sees that no reply was given.
    m_shown.clear();
}

qint64 GuardedSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_shown.size());
    std::memcpy(data, m_shown.constData(), static_cast<size_t>(size));
    m_shown.remove(0, size);
    return size;
}

qint64 GuardedSocket::writeData(const char *, qint64)
{
    return -1; // replies go through reply(), which knows where they end
}

} // namespace limber
