// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace limber {

/// What is asked of a server.
struct HttpRequest
{
    enum class Method { Get, Put, Delete };

    QUrl url;
    QByteArray accept;
    bool allowHttp = false; ///< plain HTTP to a host that is not this computer
    std::chrono::milliseconds patience{0}; ///< how much longer than usual the first byte may take, where the endpoint is asked to wait
    Method method = Method::Get;
    QByteArray body{}; ///< Put: JSON
    QByteArray ifMatch{}; ///< the header of that name; empty for none
    QByteArray token{}; ///< of whoever asks; empty for nobody. Sent over TLS or to this computer alone, see mayCarryToken()
};

} // namespace limber
