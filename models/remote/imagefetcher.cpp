// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/remote/imagecontent.h>
#include <models/remote/imagefetcher.h>
#include <models/remote/promisedresult.h>
#include <models/remote/replyfailure.h>
#include <models/remote/transport.h>

#include <QNetworkAccessManager>
#include <QObject>
#include <QtConcurrentRun>

#include <utility>

namespace limber {

namespace {

Result<RemoteImage> readImage(const QUrl &url, const HttpReply &reply, Timestamp now)
{
    if (reply.status != 200) {
        if (std::optional<Failure> failure = replyFailure(reply, now))
            return std::move(*failure);
    }
    Result<QByteArray> type = imageType(reply.body, reply.contentType);
    if (!type)
        return type.failure();
    return RemoteImage{url, *type, reply.body};
}

} // namespace

class ImageFetcher::Private final
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(const Clock &ourClock, QNetworkAccessManager *given, const TransportLimits &limits)
        : clock(ourClock)
        , owned(given ? nullptr : std::make_unique<QNetworkAccessManager>())
        , transport(given ? *given : *owned, limits)
    {
    }
    ~Private() { lifetime.request_stop(); }

    const Clock &clock;
    std::unique_ptr<QNetworkAccessManager> owned;
    std::stop_source lifetime; ///< stopped when the fetcher goes, for what is being decoded then
    Transport transport;
    QObject receiver; ///< last: the first to go, and with it every result on its way
};

ImageFetcher::ImageFetcher(const Clock &clock, QNetworkAccessManager *network, TransportLimits limits)
    : d(std::make_unique<Private>(clock, network, limits))
{
}

ImageFetcher::~ImageFetcher() = default;

QFuture<Result<RemoteImage>> ImageFetcher::fetch(QUrl url, std::stop_token stop)
{
    auto promised = std::make_shared<PromisedResult<RemoteImage>>();
    const QFuture<Result<RemoteImage>> future = promised->future();
    const auto decode = [this, url, promised = std::move(promised), stop](Result<HttpReply> reply) {
        if (!reply) {
            promised->finish(reply.failure());
            return;
        }
        const auto job = [url, promised, stop, lifetime = d->lifetime.get_token(), now = d->clock.now(), whole = std::move(reply).value()] {
            const auto stopped = [&] {
                return stop.stop_requested() || lifetime.stop_requested();
            };
            Result<RemoteImage> image = readImage(url, whole, now);
            if (stopped())
                image = Failure{.kind = Failure::Kind::Cancelled};
            promised->finish(std::move(image));
        };
        // Its result travels in `promised`; the pool's own future has nothing to say.
        static_cast<void>(QtConcurrent::run(job));
    };
    deliver(d->transport.ask({.url = url, .accept = "image/png, image/jpeg, image/webp, image/gif", .allowHttp = false}, std::move(stop)),
        &d->receiver, decode);
    return future;
}

} // namespace limber
