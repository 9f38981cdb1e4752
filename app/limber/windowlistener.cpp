// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/windowlistener.h>
#include <app/limber/windowmessage.h>

#include <QPointer>
#include <QTimer>

#include <memory>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Of whoever connects: more than that is nobody's honest need.
constexpr int mostPeers = 16;

} // namespace

WindowListener::WindowListener(const QString &folder, Work work, WindowSocket::Limits limits, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_limits(limits)
{
    const QString path = WindowSocket::pathFor(folder);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowListener::welcome);
    // Whoever holds the lock is the only one that may listen: what is there is a dead process's.
    if (WindowSocket::isOwn(path))
        QLocalServer::removeServer(path);
    static_cast<void>(m_server.listen(path));
}

WindowListener::~WindowListener() = default;

void WindowListener::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>(QString(), Qt::FindDirectChildrenOnly).size() > mostPeers
            || !WindowSocket::isOwnPeer(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *patience = new QTimer(socket);
        patience->setSingleShot(true);
        connect(patience, &QTimer::timeout, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        patience->start(m_limits.silence);
        const auto bytes = std::make_shared<QByteArray>();
        const auto read = [this, socket, patience, bytes] {
            if (!patience->isActive()) {
                socket->readAll(); // it has said what it wants
                return;
            }
            *bytes += socket->read(WindowMessage::largest + 1024 - bytes->size());
            QJsonObject request;
            switch (WindowMessage::take(*bytes, request)) {
            case WindowMessage::State::Incomplete:
                return;
            case WindowMessage::State::Junk:
                socket->abort();
                socket->deleteLater();
                return;
            case WindowMessage::State::Whole:
                patience->stop();
                serve(socket, request);
                return;
            }
        };
        socket->setReadBufferSize(64 * 1024);
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

void WindowListener::serve(QLocalSocket *socket, const QJsonObject &request)
{
    const QString wish = request.value(u"do"_s).toString();
    const bool known = request.value(u"version"_s).toInt() == WindowMessage::version && (wish == u"raise" || wish == u"command");
    if (!known) {
        // Another version of the program: it says by itself that the profile is in use.
        socket->disconnectFromServer();
        return;
    }
    send(socket, {{u"alive"_s, true}});
    if (wish == u"raise") {
        send(socket, {{u"status"_s, 0}});
        socket->disconnectFromServer();
        Q_EMIT raiseRequested();
        return;
    }
    auto *alive = new QTimer(socket);
    connect(alive, &QTimer::timeout, socket, [socket] { send(socket, {{u"alive"_s, true}}); });
    alive->start(m_limits.alive);
    m_work(request, [peer = QPointer<QLocalSocket>(socket)](const HandedResult &result) {
        if (!peer)
            return; // it went away; what it asked for is done all the same
        sendText(peer, u"out"_s, result.out);
        sendText(peer, u"err"_s, result.err);
        send(peer, {{u"status"_s, result.status}});
        peer->disconnectFromServer();
    });
}

void WindowListener::send(QLocalSocket *socket, const QJsonObject &message)
{
    if (socket->state() == QLocalSocket::ConnectedState)
        socket->write(WindowMessage::packed(message));
}

void WindowListener::sendText(QLocalSocket *socket, const QString &name, const QByteArray &text)
{
    // As bytes, so that it may be cut anywhere; a piece fits a message whatever stands in it.
    constexpr qsizetype piece = WindowMessage::largest / 2;
    for (qsizetype from = 0; from < text.size(); from += piece)
        send(socket, {{name, QString::fromLatin1(text.mid(from, piece).toBase64())}});
}

} // namespace limber
