// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <models/store/store.h>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace limber {

/// Asks the store for a thread anew whenever something changed that the thread may show: at once, and then no more than a few times a
/// second, for a pull announces page after page.
class ThreadWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadWatch)

public:
    static constexpr std::chrono::milliseconds Pause{300};

    /// `store` must outlive it.
    explicit ThreadWatch(Store &store, QObject *parent = nullptr);

    /// From now on this thread, or none. Says nothing before begin(), and nothing of a former one.
    void watch(const std::optional<ThreadRef> &ref);
    /// The thread is shown as the store held it when it was watched: what has changed since is asked for now.
    void begin();

Q_SIGNALS:
    /// The thread as the store holds it by now; perhaps as before.
    void stored(const limber::Thread &thread);
    /// The store has it no longer.
    void gone();

private:
    void look();

    Store &m_store;
    QTimer m_pause; ///< after each answer
    std::optional<ThreadRef> m_ref;
    bool m_begun = false;
    bool m_looking = false; ///< the store is being asked
    bool m_again = false; ///< and something has changed since it was asked
};

} // namespace limber
