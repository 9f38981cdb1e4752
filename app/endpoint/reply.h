// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/fielderror.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace limber {

/// An HTTP reply before it is written. What belongs to the connection and not to the reply (Date, Connection, Content-Length, no body
/// after HEAD) is added on the way out.
struct Reply
{
    int status = 200;
    QByteArray contentType; ///< empty where there is no body
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> fields{};

    /// application/problem+json (RFC 9457). `type` is the protocol's slug, or empty where the status says it all; `errors` are the
    /// members of the request that are to blame.
    [[nodiscard]] static Reply problem(
        int status, const QString &detail = {}, const QString &type = {}, const QList<FieldError> &errors = {});

    void add(const QByteArray &name, const QByteArray &value) { fields.append(std::pair(name, value)); }
    /// The whole reply as it goes over the wire.
    [[nodiscard]] QByteArray bytes(bool withBody, bool keepAlive) const;
    /// "Not Found".
    [[nodiscard]] static QByteArray phrase(int status);
};

} // namespace limber
