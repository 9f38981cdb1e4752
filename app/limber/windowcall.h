// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/windowsocket.h>

#include <QByteArray>
#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace limber {

/// One request to the window that holds a profile. GUI thread; waits for nothing.
class WindowCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowCall)

public:
    explicit WindowCall(const QString &folder, WindowSocket::Limits limits = {}, QObject *parent = nullptr);

    /// Once. One of the two signals follows, never inside this call.
    void send(QJsonObject request);

Q_SIGNALS:
    /// What the command printed, as it comes.
    void printed(const QByteArray &out, const QByteArray &err);
    /// The window has done what it was asked for.
    void finished(int status);
    /// It has not, or nobody knows: `begun` where it had understood, and may have done some of it.
    void failed(bool begun);

private:
    void received();
    void fail();

    QString m_path;
    WindowSocket::Limits m_limits;
    QLocalSocket m_socket;
    QTimer m_silence;
    QByteArray m_bytes;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace limber
