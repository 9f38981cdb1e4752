// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <ui/reading/threadchange.h>

#include <QList>
#include <QWidget>

namespace limber {

class MessageBar;
class MessageBars;

/// What is said over a thread that is read: what such advice is, that the thread is gone, what is new, what failed.
class ThreadBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadBars)

public:
    /// `clock` must outlive it.
    explicit ThreadBars(const Clock &clock, QWidget *parent = nullptr);

    /// Takes over a further bar: it stands under the others.
    void add(MessageBar *bar);
    /// Who gets the focus where a bar goes away with it.
    void setNeighbour(QWidget *neighbour);
    /// The bar for pictures that are not shown.
    [[nodiscard]] MessageBar &pictures() { return *m_pictures; }

    /// The reminder of what such advice is: `wanted` until the person puts it aside, `reading` while a thread is shown.
    void setAdvice(bool wanted);
    void setReading(bool reading);
    /// The thread that is shown is a saved copy of one that its community has no longer.
    void setGone(bool gone);
    /// The store has another version of the thread; offers to show it.
    void sayNews(const ThreadChange &change);
    /// The thread has gone while it is read.
    void sayTakenAway();
    void hideNews();
    /// Why the thread cannot be shown.
    void sayUnavailable(const Failure &failure);
    /// Why something could not be done with it.
    void tell(const Failure &failure);
    /// Nothing more of the thread before.
    void clear();

Q_SIGNALS:
    void adviceDismissed();
    /// The person wants to see what is new.
    void newsRequested();

private:
    void showAdvice();

    const Clock &m_clock;
    MessageBar *const m_advice;
    MessageBar *const m_gone;
    MessageBar *const m_pictures;
    MessageBar *const m_news;
    MessageBar *const m_failure;
    MessageBars *const m_bars;
    bool m_adviceWanted = false;
    bool m_reading = false;
};

} // namespace limber
