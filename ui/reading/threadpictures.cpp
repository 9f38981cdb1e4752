// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/linkaddress.h>
#include <models/documents/threadimages.h>
#include <models/domain/deliver.h>
#include <ui/reading/threadpictures.h>

#include <QtConcurrentRun>

#include <utility>

namespace limber {

using namespace std::chrono_literals;

namespace {

constexpr int AtOnce = 4;
/// Twice what a reading column shows, for sharp screens.
constexpr QSize Largest(1280, 1920);
constexpr auto Settle = 150ms;

QImage decoded(const QByteArray &content)
{
    const QImage image = QImage::fromData(content);
    if (image.width() <= Largest.width() && image.height() <= Largest.height())
        return image;
    return image.scaled(Largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

ThreadPictures::ThreadPictures(Store &store, ImageSource *source, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_source(source)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(Settle);
    connect(&m_settle, &QTimer::timeout, this, &ThreadPictures::imagesChanged);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_thread || !changes.images.contains(m_thread->ref))
            return;
        const QList<QUrl> missing = std::exchange(m_missing, {});
        for (const QUrl &url : missing)
            askStore(url);
    });
}

ThreadPictures::~ThreadPictures()
{
    m_stop.request_stop();
}

void ThreadPictures::setThread(const std::shared_ptr<const Thread> &thread)
{
    const bool same = m_thread && thread && m_thread->ref == thread->ref;
    m_thread = thread;
    if (!same) {
        m_stop.request_stop();
        m_stop = {};
        ++m_generation;
        m_running = 0;
        m_allowed = false;
        m_settle.stop();
        m_addresses.clear();
        m_missing.clear();
        m_failed.clear();
        m_images.clear();
        Q_EMIT blockedChanged();
    }
    if (!thread)
        return;
    const auto list = [thread] {
        return imagesOf(*thread);
    };
    deliver(QtConcurrent::run(list), this, [this, generation = m_generation](const QList<QUrl> &addresses) {
        if (generation == m_generation)
            setAddresses(addresses);
    });
}

void ThreadPictures::setAddresses(const QList<QUrl> &addresses)
{
    m_faces.clear();
    for (const Person &person : m_thread->people)
        m_faces.insert(QUrl(linkAddress(QString::fromLatin1(person.avatar.toEncoded()))));
    const QSet<QUrl> before(m_addresses.cbegin(), m_addresses.cend());
    m_addresses = addresses;
    for (const QUrl &url : addresses) {
        if (!before.contains(url))
            askStore(url);
    }
}

void ThreadPictures::askStore(const QUrl &url)
{
    deliver(m_store.image(url), this, [this, url, generation = m_generation](const Result<RemoteImage> &image) {
        if (generation != m_generation)
            return;
        if (image) {
            decode(*image);
            Q_EMIT blockedChanged();
            return;
        }
        m_missing.append(url);
        if (isAllowed())
            fetchNext();
        else
            Q_EMIT blockedChanged();
    });
}

void ThreadPictures::allow()
{
    m_allowed = true;
    m_missing += std::exchange(m_failed, {});
    fetchNext();
    Q_EMIT blockedChanged();
}

void ThreadPictures::allowAlways(bool always)
{
    m_always = always;
    if (always)
        fetchNext();
    Q_EMIT blockedChanged();
}

QList<QUrl> ThreadPictures::blocked() const
{
    if (!m_source || isAllowed())
        return {};
    QList<QUrl> blocked = m_missing;
    blocked.removeIf([this](const QUrl &url) { return m_faces.contains(url); });
    return blocked;
}

void ThreadPictures::fetchNext()
{
    while (isAllowed() && m_running < AtOnce && !m_missing.isEmpty())
        fetch(m_missing.takeFirst());
}

void ThreadPictures::fetch(const QUrl &url)
{
    ++m_running;
    deliver(m_source->fetch(url, m_stop.get_token()), this, [this, url, generation = m_generation](const Result<RemoteImage> &image) {
        if (generation != m_generation)
            return;
        --m_running;
        if (image) {
            m_store.holdImage(*image);
            Q_EMIT fetched(*image);
            decode(*image);
        } else {
            m_failed.append(url);
            Q_EMIT blockedChanged();
        }
        fetchNext();
    });
}

void ThreadPictures::decode(const RemoteImage &image)
{
    const auto job = [content = image.content] {
        return decoded(content);
    };
    deliver(QtConcurrent::run(job), this, [this, url = image.url, generation = m_generation](const QImage &picture) {
        if (generation != m_generation || picture.isNull())
            return;
        m_images.insert(url, picture);
        m_settle.start();
    });
}

} // namespace limber
