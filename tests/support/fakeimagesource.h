// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/imagesource.h>

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QList>
#include <QPromise>

namespace limber {

/// Pictures from a table, and a note of each that was asked for. Answers at once; with NotFound for what is not in the table.
class FakeImageSource final : public ImageSource
{
public:
    QFuture<Result<RemoteImage>> fetch(QUrl url, std::stop_token) override
    {
        asked.append(url);
        QPromise<Result<RemoteImage>> promise;
        promise.start();
        if (const auto found = images.constFind(url); found != images.constEnd())
            promise.addResult(RemoteImage{url, "image/png", encoded(*found)});
        else
            promise.addResult(Failure{.kind = Failure::Kind::NotFound});
        promise.finish();
        return promise.future();
    }

    QHash<QUrl, QImage> images;
    QList<QUrl> asked;

private:
    static QByteArray encoded(const QImage &image)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return buffer.data();
    }
};

} // namespace limber
