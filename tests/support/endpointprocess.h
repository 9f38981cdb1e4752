// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/programresult.h>

#include <QJsonArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace limber {

/// A limber-endpoint of its own, with a folder of its own, on a port of its own.
class EndpointProcess final
{
public:
    EndpointProcess() = default;
    ~EndpointProcess();
    Q_DISABLE_COPY_MOVE(EndpointProcess)

    /// Hands items to `limber-endpoint load`; works beside a running server too.
    [[nodiscard]] ProgramResult load(const QJsonArray &items);
    [[nodiscard]] ProgramResult loadFile(const QString &file);
    /// The token of a new member of this name; empty, with a test message, where there is none.
    [[nodiscard]] QByteArray addMember(const QString &name);
    /// Withdraws a member's token; works beside a running server too.
    [[nodiscard]] ProgramResult revokeMember(const QString &name);
    /// Starts serving, at this port or any; waits until it says where. False, with a test message, if it does not. The port of the first
    /// start is kept: a community has one address.
    [[nodiscard]] bool start(quint16 port = 0);
    void stop();
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_url.port()); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace limber
