// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/app/programresult.h>

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
    /// Starts serving; waits until it says where. False, with a test message, if it does not.
    [[nodiscard]] bool start(const QStringList &further = {});
    void stop();
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_url.port()); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace limber
