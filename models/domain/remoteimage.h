// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace limber {

/// A picture as it was fetched: it has been decoded once, so its content is what its type says.
struct RemoteImage
{
    QUrl url; ///< as the post or the person names it
    QByteArray type; ///< "image/png", "image/jpeg", "image/gif" or "image/webp"
    QByteArray content; ///< encoded

    bool operator==(const RemoteImage &) const = default;
};

} // namespace limber
