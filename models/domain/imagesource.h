// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/remoteimage.h>
#include <models/domain/result.h>

#include <QFuture>
#include <QUrl>
#include <QtGlobal>

#include <stop_token>

namespace limber {

/// Where the pictures of posts come from. Whoever asks has made sure that the person allows it: asking tells a stranger's computer that
/// somebody reads the post. GUI thread; each future finishes with exactly one result.
class ImageSource
{
public:
    ImageSource() = default;
    virtual ~ImageSource() = default;
    Q_DISABLE_COPY_MOVE(ImageSource)

    /// Fails as an endpoint's requests do, and with Malformed for what is no picture that can be shown, or one that is too large.
    [[nodiscard]] virtual QFuture<Result<RemoteImage>> fetch(QUrl url, std::stop_token stop) = 0;
};

} // namespace limber
