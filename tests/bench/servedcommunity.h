// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/workload.h>
#include <tests/support/endpointprocess.h>

#include <QByteArray>
#include <QNetworkAccessManager>

namespace limber {

/// A workload behind a limber-endpoint of its own, on loopback.
class ServedCommunity final
{
    Q_DISABLE_COPY_MOVE(ServedCommunity)

public:
    explicit ServedCommunity(const Workload &workload);

    [[nodiscard]] QUrl url() const { return m_endpoint.url(); }
    /// One request, as plain as can be, and its reply.
    [[nodiscard]] QByteArray get(const QString &path);
    /// The bytes of every page of the feed.
    [[nodiscard]] QList<QByteArray> pages();
    /// The path that a reader asks for who has everything.
    [[nodiscard]] QString endPath() const { return m_end; }

private:
    EndpointProcess m_endpoint;
    QNetworkAccessManager m_network;
    QString m_end;
};

} // namespace limber
