// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/imagesource.h>
#include <models/remote/transportlimits.h>

#include <memory>

class QNetworkAccessManager;

namespace limber {

/// Fetches pictures over HTTP with the limits that hold for everything: size, time, no other origin, plain HTTP to this computer alone.
/// Sends no cookie, no token, and no word of where the address was found. GUI thread; decodes in the thread pool.
class ImageFetcher final : public ImageSource
{
public:
    /// With a network of its own, or `network` (not owned; must outlive the fetcher) where a test brings one. `clock` must outlive it.
    explicit ImageFetcher(const Clock &clock, QNetworkAccessManager *network = nullptr, TransportLimits limits = {});
    /// What is on its way ends with Cancelled.
    ~ImageFetcher() override;

    [[nodiscard]] QFuture<Result<RemoteImage>> fetch(QUrl url, std::stop_token stop) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace limber
