// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/imagesource.h>

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QList>
#include <QPromise>

#include <limits>
#include <utility>
#include <vector>

namespace limber {

/// Pictures from a table, and a note of each that was asked for. Answers at once, unless it is `held`; with a failure for what is not in
/// the table.
class FakeImageSource final : public ImageSource
{
public:
    QFuture<Result<RemoteImage>> fetch(QUrl url, std::stop_token) override
    {
        asked.append(url);
        QPromise<Result<RemoteImage>> promise;
        promise.start();
        QFuture<Result<RemoteImage>> future = promise.future();
        m_waiting.emplace_back(url, std::move(promise));
        if (!held)
            release();
        return future;
    }
    /// Answers what waits, the oldest first: all of it, or as many.
    void release(int most = std::numeric_limits<int>::max())
    {
        for (; most > 0 && !m_waiting.empty(); --most) {
            auto [url, promise] = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
            if (const auto found = images.constFind(url); found != images.constEnd())
                promise.addResult(RemoteImage{url, "image/png", encoded(*found)});
            else
                promise.addResult(Failure{.kind = failure});
            promise.finish();
        }
    }

    QHash<QUrl, QImage> images;
    QList<QUrl> asked;
    bool held = false; ///< nothing is answered before release()
    Failure::Kind failure = Failure::Kind::NotFound;

private:
    static QByteArray encoded(const QImage &image)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return buffer.data();
    }

    std::vector<std::pair<QUrl, QPromise<Result<RemoteImage>>>> m_waiting;
};

} // namespace limber
