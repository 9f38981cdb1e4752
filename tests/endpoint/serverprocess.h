// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace limber {

/// What a finished program left behind.
struct EndpointResult
{
    int status = -1;
    QString output;
    QString errors;
};

/// Runs `limber-endpoint` to its end.
[[nodiscard]] EndpointResult runEndpoint(const QStringList &arguments, const QByteArray &input = {});

/// `limber-endpoint serve` as a process of its own, on a free port; killed with this object where it still runs.
class ServerProcess final
{
public:
    explicit ServerProcess(const QString &folder, const QStringList &more = {});
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// 0 where it did not come up.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// The most memory that it has had, in kB.
    [[nodiscard]] qint64 peakMemory() const;
    /// How often it went to sleep, and so was woken, in all its threads; -1 where nobody knows.
    [[nodiscard]] qint64 wakeups() const;
    /// Ends it with the signal. Its exit status; -1 where it crashed or stayed.
    [[nodiscard]] int end(int signal);
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace limber
