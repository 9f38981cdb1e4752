// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <models/domain/thread.h>
#include <models/store/store.h>
#include <ui/reading/readinganchor.h>
#include <ui/widgets/readingsurface.h>

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QStackedWidget;

namespace limber {

class CardBrowser;
class EmptyState;
class MessageBar;
class ThreadLoader;
class ZoomLevel;

/// The pane that a thread is read in. What a sync brings never moves what is being read: it waits behind a bar.
/// A thread that stays open for a while counts as read.
class ThreadPage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadPage)

public:
    /// `store`, `clock` and `zoom` must outlive it.
    ThreadPage(Store &store, const Clock &clock, const ZoomLevel &zoom, std::chrono::milliseconds readAfter, QWidget *parent = nullptr);
    ~ThreadPage() override;

    /// Shows the thread from its beginning, or from `anchor` on, as soon as it is there. The one that is open already stays as it is.
    void open(const ThreadRef &ref, const ReadingAnchor &anchor = {});
    /// Shows none.
    void close();

    /// The thread that was asked for last; it may still be on its way.
    [[nodiscard]] std::optional<ThreadRef> ref() const { return m_ref; }
    /// The thread that is shown, with the marks that the store holds for it; null while there is none.
    [[nodiscard]] std::shared_ptr<const Thread> thread() const { return m_thread; }
    [[nodiscard]] ReadingAnchor anchor() const;
    [[nodiscard]] CardBrowser *view() const { return m_view; }

    /// Says over the thread what could not be done with it.
    void tell(const Failure &failure);
    /// The reminder of what such advice is; hidden once the person has put it aside.
    void setAdviceShown(bool shown);

Q_SIGNALS:
    /// thread() is another one, or has other marks.
    void threadChanged();
    void adviceDismissed();
    void personActivated(const QString &community, const QString &person);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showThread(const std::shared_ptr<const Thread> &thread);
    void showFailure(const Failure &failure);
    void rebuild();
    void lookAgain();
    void compare(const Thread &stored);
    void startReading();
    void build(std::shared_ptr<const Thread> thread);
    void showAdvice();
    void markRead();

    Store &m_store;
    const Clock &m_clock;
    ThreadLoader *const m_loader;
    QStackedWidget *const m_stack;
    EmptyState *const m_empty;
    CardBrowser *const m_view;
    MessageBar *const m_advice;
    MessageBar *const m_gone;
    MessageBar *const m_news;
    MessageBar *const m_failure;
    QTimer m_reading; ///< until the thread counts as read
    QTimer m_blank; ///< until the former thread makes way for one that takes its time
    std::optional<ThreadRef> m_ref;
    DocumentStyle m_style; ///< of the document that was asked for last
    ReadingAnchor m_anchor; ///< where to begin in what is being loaded
    std::shared_ptr<const Thread> m_thread;
    std::shared_ptr<const Thread> m_newer; ///< what the bar m_news will show
    bool m_adviceWanted = false; ///< over whatever thread is shown
    bool m_looking = false; ///< the store is being asked whether it holds something newer
    bool m_lookAgain = false; ///< and has changed since it was asked
};

} // namespace limber
