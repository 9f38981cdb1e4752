// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/domain/imagesource.h>
#include <models/store/store.h>

#include <QList>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <optional>
#include <stop_token>

namespace limber {

/// Fetches pictures of one saved thread and keeps them with it. The person has allowed it. One job, and then it is done with; it ends like
/// one that was cancelled where the thread is no longer saved.
class PictureFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureFetch)

public:
    /// `store` and `source` must outlive it.
    PictureFetch(Store &store, ImageSource &source, const ThreadRef &thread, const QList<QUrl> &pictures, QObject *parent = nullptr);
    /// Stops what is on its way; nothing is emitted after that.
    ~PictureFetch() override;

    void start();
    /// finished() follows, without what was not kept by then.
    void cancel();

    [[nodiscard]] const ThreadRef &thread() const { return m_thread; }
    [[nodiscard]] qsizetype total() const { return m_total; }
    [[nodiscard]] int kept() const { return m_kept; }
    /// Those that could not be had, or not be kept; and why, of the last of them.
    [[nodiscard]] const QList<QUrl> &failed() const { return m_failed; }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    /// Those of failed() that will not be had another time either.
    [[nodiscard]] const QList<QUrl> &hopeless() const { return m_hopeless; }
    /// It is on its way, or waits for that.
    [[nodiscard]] bool isFetching(const QUrl &url) const { return m_running.contains(url) || m_waiting.contains(url); }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }

Q_SIGNALS:
    /// kept() or failed() has more.
    void progressed();
    void finished();

private:
    void next();
    void fetch(const QUrl &url);
    void keep(const RemoteImage &image);
    void fail(const QUrl &url, const Failure &failure);
    void end(const QUrl &url);

    Store &m_store;
    ImageSource &m_source;
    const ThreadRef m_thread;
    const qsizetype m_total;
    QList<QUrl> m_waiting;
    QSet<QUrl> m_running;
    QList<QUrl> m_failed;
    QList<QUrl> m_hopeless;
    std::optional<Failure> m_failure;
    std::stop_source m_stop;
    int m_kept = 0;
};

} // namespace limber
