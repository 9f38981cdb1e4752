// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/handedresult.h>
#include <app/limber/windowsocket.h>

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>
#include <memory>

namespace limber {

/// Listens, in the process that holds a profile's lock, for later launches on the same profile. GUI thread; waits for nobody.
class WindowListener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowListener)

public:
    /// Begins a command: `request` is what was asked for; calls `done` once, later or at once, unless this process ends before.
    using Work = std::function<void(const QJsonObject &request, std::function<void(const HandedResult &)> done)>;

    /// `folder` is the profile's, whose lock the caller holds: a socket that a dead process left there is taken over.
    WindowListener(const QString &folder, Work work, WindowSocket::Limits limits = {}, QObject *parent = nullptr);
    /// Who waits for a command learns that there will be no answer.
    ~WindowListener() override;

    /// False where the socket cannot be made: later launches then find the profile in use.
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

Q_SIGNALS:
    /// Somebody opened Limber again on this profile.
    void raiseRequested();

private:
    void welcome();
    void serve(QLocalSocket *socket, const QJsonObject &request);
    static void send(QLocalSocket *socket, const QJsonObject &message);
    static void sendText(QLocalSocket *socket, const QString &name, const QByteArray &text);

    Work m_work;
    WindowSocket::Limits m_limits;
    QLocalServer m_server;
};

} // namespace limber
