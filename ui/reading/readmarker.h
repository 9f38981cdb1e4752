// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>
#include <ui/reading/readwatch.h>

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

class QWidget;

namespace limber {

class CardBrowser;

/// Marks the thread of a page as read by itself: the posts that are shown, while the page is in view in the window that is used. Not twice,
/// and not where the person said otherwise meanwhile.
class ReadMarker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadMarker)

public:
    /// `view` stands in `page`. All must outlive it.
    ReadMarker(Store &store, CardBrowser &view, QWidget &page, std::chrono::milliseconds readAfter);

    [[nodiscard]] ReadWatch &watch() { return m_watch; }
    /// Another thread, or none: it is not there yet.
    void open();
    /// The thread as it is shown, with those of its answers that are.
    void setShown(const std::shared_ptr<const Thread> &thread, const QStringList &answers);
    /// The store says so already.
    void setRead();
    /// More of it will be shown, which is to be read too.
    void beginAnew() { m_wanted = true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void mark();

    Store &m_store;
    QWidget &m_page;
    ReadWatch m_watch;
    std::shared_ptr<const Thread> m_thread;
    QStringList m_answers;
    bool m_wanted = false; ///< it may count as read by itself: not once it did, nor once the person said otherwise
};

} // namespace limber
