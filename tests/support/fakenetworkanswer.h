// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QNetworkReply>

#include <utility>

namespace limber {

/// What FakeNetwork answers one request with. Each part comes in an event of its own.
struct FakeNetworkAnswer
{
    int status = 200; ///< 0: no HTTP reply at all, just the error
    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    QByteArrayList pieces{}; ///< the content, as it arrives
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< at the end; a status of 400 and more brings its own
    bool held = false; ///< nothing comes before FakeNetwork::release()
    bool endless = false; ///< the end never comes
};

} // namespace limber
