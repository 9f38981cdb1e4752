// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <models/store/store.h>

#include <QObject>

#include <memory>
#include <optional>

namespace limber {

class ThreadBars;
class ThreadWatch;

/// What the store has by now of the thread that is read, beside what is shown of it. What would move a reader waits behind a bar.
class ThreadNews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadNews)

public:
    /// Both must outlive it. It speaks in `bars`.
    ThreadNews(Store &store, ThreadBars &bars, QObject *parent = nullptr);

    /// From now on this thread, or none. Says nothing before begin(), and nothing of a former one.
    void watch(const std::optional<ThreadRef> &ref);
    /// What is shown of it, or will be in a moment: what the store has is compared with that.
    void setShown(std::shared_ptr<const Thread> thread);
    /// The thread is there, or known not to be: what has changed since it was watched is asked for now.
    void begin();

Q_SIGNALS:
    /// The thread as the store holds it by now; perhaps as before. One of the others may follow.
    void stored(const limber::Thread &thread);
    /// The same posts, names and whatever else is shown.
    void unchanged(const std::shared_ptr<const limber::Thread> &thread);
    /// Names or topics are others, but nothing that is read line by line: show it.
    void changedAround(const std::shared_ptr<const limber::Thread> &thread);
    /// The person wants to see what is new.
    void requested(const std::shared_ptr<const limber::Thread> &thread);

private:
    void compare(const Thread &stored);
    void forget();

    ThreadBars &m_bars;
    ThreadWatch *const m_watch;
    std::shared_ptr<const Thread> m_shown;
    std::shared_ptr<const Thread> m_newer; ///< what waits behind the bar
    bool m_goneSaid = false; ///< once is enough
};

} // namespace limber
