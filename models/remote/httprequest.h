// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace limber {

/// A GET.
struct HttpRequest
{
    QUrl url;
    QByteArray accept;
    bool allowHttp = false; ///< plain HTTP to a host that is not this computer
};

} // namespace limber
