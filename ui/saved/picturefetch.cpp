// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/saved/picturefetch.h>

namespace limber {

namespace {

constexpr int AtOnce = 4;

} // namespace

PictureFetch::PictureFetch(Store &store, ImageSource &source, const ThreadRef &thread, const QList<QUrl> &pictures, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_source(source)
    , m_thread(thread)
    , m_total(pictures.size())
    , m_waiting(pictures)
{
}

PictureFetch::~PictureFetch()
{
    m_stop.request_stop();
}

void PictureFetch::start()
{
    next();
}

void PictureFetch::cancel()
{
    m_stop.request_stop();
    m_waiting.clear();
}

void PictureFetch::next()
{
    while (m_running < AtOnce && !m_waiting.isEmpty())
        fetch(m_waiting.takeFirst());
    if (m_running == 0)
        Q_EMIT finished();
}

void PictureFetch::fetch(const QUrl &url)
{
    ++m_running;
    deliver(m_source.fetch(url, m_stop.get_token()), this, [this, url](const Result<RemoteImage> &image) {
        if (!image) {
            end(url, image.failure());
            return;
        }
        deliver(m_store.addSavedImage(m_thread, *image), this,
            [this, url](const Result<Done> &kept) { end(url, kept ? std::nullopt : std::optional(kept.failure())); });
    });
}

void PictureFetch::end(const QUrl &url, const std::optional<Failure> &failure)
{
    --m_running;
    if (failure) {
        m_failed.append(url);
        m_failure = failure;
    } else {
        ++m_kept;
    }
    Q_EMIT progressed();
    next();
}

} // namespace limber
