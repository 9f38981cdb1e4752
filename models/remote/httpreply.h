// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace limber {

/// What came back for a request, after redirects. `body` may be cut short without a sign of it: Qt 6.4 reports no error for a truncated
/// gzip stream, nor for a connection that closes where the length was not stated. Whoever reads it checks that it closes.
struct HttpReply
{
    int status = 0;
    QByteArray contentType; ///< as sent, with its parameters
    QByteArray date; ///< the header of that name
    QByteArray retryAfter; ///< the header of that name
    QByteArray body; ///< uncompressed; at most TransportLimits::errorBytes where status is neither success nor 412, which brings an item
};

} // namespace limber
