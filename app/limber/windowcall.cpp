// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/windowcall.h>
#include <app/limber/windowmessage.h>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

WindowCall::WindowCall(const QString &folder, WindowSocket::Limits limits, QObject *parent)
    : QObject(parent)
    , m_path(WindowSocket::pathFor(folder))
    , m_limits(limits)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &WindowCall::fail);
    connect(&m_socket, &QLocalSocket::readyRead, this, &WindowCall::received);
    // Queued: Qt may report either inside connectToServer().
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &WindowCall::fail, Qt::QueuedConnection);
    connect(&m_socket, &QLocalSocket::disconnected, this, &WindowCall::fail, Qt::QueuedConnection);
}

void WindowCall::send(QJsonObject request)
{
    request.insert(u"version"_s, WindowMessage::version);
    const QByteArray message = WindowMessage::packed(request);
    m_silence.start(m_limits.silence);
    if (message.size() > WindowMessage::largest || !WindowSocket::isOwn(m_path)) {
        QMetaObject::invokeMethod(this, &WindowCall::fail, Qt::QueuedConnection);
        return;
    }
    const auto connected = [this, message] {
        if (WindowSocket::isOwnPeer(m_socket))
            m_socket.write(message);
        else
            fail();
    };
    connect(&m_socket, &QLocalSocket::connected, this, connected, Qt::QueuedConnection);
    m_socket.connectToServer(m_path);
}

void WindowCall::received()
{
    if (m_ended)
        return;
    m_silence.start();
    m_bytes += m_socket.readAll();
    QJsonObject message;
    for (;;) {
        switch (WindowMessage::take(m_bytes, message)) {
        case WindowMessage::State::Incomplete:
            return;
        case WindowMessage::State::Junk:
            fail();
            return;
        case WindowMessage::State::Whole:
            break;
        }
        m_begun = true;
        if (message.contains(u"status"_s)) {
            m_ended = true;
            m_silence.stop();
            Q_EMIT finished(message.value(u"status"_s).toInt(1));
            return;
        }
        const QByteArray out = QByteArray::fromBase64(message.value(u"out"_s).toString().toLatin1());
        const QByteArray err = QByteArray::fromBase64(message.value(u"err"_s).toString().toLatin1());
        if (!out.isEmpty() || !err.isEmpty())
            Q_EMIT printed(out, err);
    }
}

void WindowCall::fail()
{
    if (m_socket.isOpen())
        received(); // what came before the end counts
    if (std::exchange(m_ended, true))
        return;
    m_silence.stop();
    m_socket.abort();
    Q_EMIT failed(m_begun);
}

} // namespace limber
