// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/remote/httpreply.h>
#include <models/remote/httprequest.h>
#include <models/remote/transportlimits.h>

#include <QFuture>
#include <QObject>
#include <QtGlobal>

#include <stop_token>

class QNetworkAccessManager;

namespace limber {

/// HTTP as Limber trusts it: bounded in size and time while it streams, within one origin, plain only to this computer, and without
/// cookies, cache or stored passwords. Knows nothing of what the content means. One thread, with an event loop.
class Transport final
{
    Q_DISABLE_COPY_MOVE(Transport)

public:
    /// `network` must outlive the transport.
    explicit Transport(QNetworkAccessManager &network, TransportLimits limits = {});
    /// Requests that run end with Cancelled.
    ~Transport();

    /// Any HTTP status is a reply. A token goes along within the origin only. Fails with Offline, Timeout, Malformed (no HTTP, TLS that
    /// cannot be trusted, too much content, redirects out of the origin or too many), Refused (a URL that may not be asked, or not with a
    /// token; no request is sent) or Cancelled; finishes with one result.
    [[nodiscard]] QFuture<Result<HttpReply>> ask(HttpRequest request, std::stop_token stop);

private:
    QNetworkAccessManager &m_network;
    TransportLimits m_limits;
    QObject m_exchanges; ///< parent of those that run
};

} // namespace limber
