// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace limber {

/// An HTTP reply as a test reads it off the wire.
struct HttpReply
{
    int status = 0; ///< 0: none came, or not whole
    QMap<QByteArray, QByteArray> fields; ///< names in lower case
    QByteArray body; ///< as it came

    /// The body, unpacked where it is gzip.
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] QJsonObject json() const;

    /// Takes the first reply off `bytes`; nothing while it is not whole. `noBody`: it answers HEAD.
    [[nodiscard]] static HttpReply take(QByteArray &bytes, bool noBody);
};

/// What gzip has packed, or nothing where it is none.
[[nodiscard]] QByteArray gunzip(const QByteArray &packed);

} // namespace limber
