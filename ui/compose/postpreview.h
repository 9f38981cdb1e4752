// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/thread.h>

#include <QTimer>
#include <QWidget>

#include <stop_token>

namespace limber {

class CardBrowser;
class ZoomLevel;

/// How a post that is being written will look in its thread: drawn by the thread's own builder, in the thread pool, a moment after the last
/// change. Only the newest is shown, and whoever reads in it stays where they are.
class PostPreview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostPreview)

public:
    /// Both must outlive it.
    PostPreview(const Clock &clock, const ZoomLevel &zoom, QWidget *parent = nullptr);
    /// Stops what is being built.
    ~PostPreview() override;

    /// Shows this post of a thread (its question's id or an answer's).
    void setPost(const Thread &thread, const QString &post);
    [[nodiscard]] CardBrowser *view() const { return m_view; }

Q_SIGNALS:
    /// What was asked for last is shown.
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    const Clock &m_clock;
    CardBrowser *const m_view;
    QTimer m_pause;
    Thread m_thread;
    QString m_post;
    std::stop_source m_stop;
    quint64 m_generation = 0;
};

} // namespace limber
