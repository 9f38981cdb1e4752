// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/imagesource.h>
#include <models/domain/thread.h>
#include <models/store/store.h>

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <stop_token>

namespace limber {

/// The pictures of the thread that is read. Those that the store has are shown; for the others somebody has to be asked elsewhere, and that
/// happens only once the person has allowed it, for this thread or for all.
class ThreadPictures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadPictures)

public:
    /// `store` must outlive it, and `source` too; without a source nothing is fetched and nothing is blocked.
    ThreadPictures(Store &store, ImageSource *source, QObject *parent = nullptr);
    /// Stops what is on its way.
    ~ThreadPictures() override;

    /// Another thread, or none: what was allowed for the one before does not hold for it. A newer state of the same thread keeps what is
    /// allowed and what is there.
    void setThread(const std::shared_ptr<const Thread> &thread);
    /// Fetches what this thread shows.
    void allow();
    /// Fetches what any thread shows, or no longer.
    void allowAlways(bool always);

    /// The pictures that are there, no larger than they are shown.
    [[nodiscard]] const QHash<QUrl, QImage> &images() const { return m_images; }
    /// Pictures in the posts that wait for the person's leave. Faces are not among them: a leave for them alone is not asked for.
    [[nodiscard]] QList<QUrl> blocked() const;
    /// Pictures that were asked for and could not be had.
    [[nodiscard]] QList<QUrl> failed() const { return m_failed; }

Q_SIGNALS:
    /// images() has more, and nothing is on its way for a moment.
    void imagesChanged();
    /// blocked() or failed(); perhaps many times in a row.
    void blockedChanged();
    /// A picture of the present thread came from elsewhere.
    void fetched(const limber::RemoteImage &picture);

private:
    void setAddresses(const QList<QUrl> &addresses);
    void askStore(const QUrl &url);
    void fetchNext();
    void fetch(const QUrl &url);
    void decode(const RemoteImage &image);
    [[nodiscard]] bool isAllowed() const { return m_source && (m_always || m_allowed); }

    Store &m_store;
    ImageSource *const m_source;
    std::shared_ptr<const Thread> m_thread;
    QList<QUrl> m_addresses; ///< in the order they appear
    QSet<QUrl> m_faces; ///< those of them that are faces
    QList<QUrl> m_missing; ///< not in the store; each once
    QList<QUrl> m_failed;
    QHash<QUrl, QImage> m_images;
    QTimer m_settle; ///< so that ten pictures build the document once
    std::stop_source m_stop;
    quint64 m_generation = 0; ///< of the thread: what comes for a former one is dropped
    int m_running = 0; ///< fetches
    bool m_allowed = false;
    bool m_always = false;
};

} // namespace limber
