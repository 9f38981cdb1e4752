// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/requesthead.h>

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

namespace limber {

/// A whole request, kept for as long as it waits for its reply.
struct Request
{
    RequestHead head;
    QString path; ///< percent signs resolved
    QUrlQuery query;
    QByteArray body;

    /// The values of the field (its name in lower case), with commas between them where it comes more than once.
    [[nodiscard]] QByteArray field(const char *name) const;
    [[nodiscard]] bool reads() const { return head.method == "GET" || head.method == "HEAD"; }
};

} // namespace limber
