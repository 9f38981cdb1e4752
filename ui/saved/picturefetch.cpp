// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/saved/picturefetch.h>

namespace limber {

namespace {

constexpr int AtOnce = 4;

/// Another time it would be the same.
bool isLasting(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::SignInNeeded:
    case Failure::Kind::Refused:
    case Failure::Kind::NotFound:
    case Failure::Kind::Malformed:
        return true;
    case Failure::Kind::Offline:
    case Failure::Kind::Timeout:
    case Failure::Kind::RateLimited:
    case Failure::Kind::ServerDown:
    case Failure::Kind::CursorExpired:
    case Failure::Kind::Cancelled:
    case Failure::Kind::ProfileInUse:
    case Failure::Kind::DiskFull:
    case Failure::Kind::StoreDamaged:
        return false;
    }
    Q_UNREACHABLE();
}

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
    while (m_running.size() < AtOnce && !m_waiting.isEmpty())
        fetch(m_waiting.takeFirst());
    if (m_running.isEmpty())
        Q_EMIT finished();
}

void PictureFetch::fetch(const QUrl &url)
{
    m_running.insert(url);
    deliver(m_source.fetch(url, m_stop.get_token()), this, [this, url](const Result<RemoteImage> &image) {
        if (image) {
            keep(*image);
            return;
        }
        if (isLasting(image.failure().kind))
            m_hopeless.append(url);
        fail(url, image.failure());
    });
}

void PictureFetch::keep(const RemoteImage &image)
{
    deliver(m_store.addSavedImage(m_thread, image), this, [this, url = image.url](const Result<Done> &kept) {
        if (kept) {
            ++m_kept;
            end(url);
        } else if (kept.failure().kind == Failure::Kind::NotFound) {
            cancel(); // nobody wants them any more
            end(url);
        } else {
            fail(url, kept.failure());
        }
    });
}

void PictureFetch::fail(const QUrl &url, const Failure &failure)
{
    m_failed.append(url);
    m_failure = failure;
    end(url);
}

void PictureFetch::end(const QUrl &url)
{
    m_running.remove(url);
    Q_EMIT progressed();
    next();
}

} // namespace limber
