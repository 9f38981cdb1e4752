// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace limber {

/// A GET.
struct HttpRequest
{
    QUrl url;
    QByteArray accept;
    bool allowHttp = false; ///< plain HTTP to a host that is not this computer
    std::chrono::milliseconds patience{0}; ///< how much longer than usual the first byte may take, where the endpoint is asked to wait
};

} // namespace limber
