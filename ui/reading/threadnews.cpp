// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/threadbars.h>
#include <ui/reading/threadchange.h>
#include <ui/reading/threadnews.h>
#include <ui/reading/threadwatch.h>

#include <utility>

namespace limber {

ThreadNews::ThreadNews(Store &store, ThreadBars &bars, QObject *parent)
    : QObject(parent)
    , m_bars(bars)
    , m_watch(new ThreadWatch(store, this))
{
    connect(m_watch, &ThreadWatch::stored, this, [this](const Thread &thread) {
        m_goneSaid = false;
        Q_EMIT stored(thread);
        if (m_shown)
            compare(thread);
    });
    connect(m_watch, &ThreadWatch::gone, this, [this] {
        if (m_shown && !std::exchange(m_goneSaid, true))
            m_bars.sayTakenAway();
    });
    connect(&m_bars, &ThreadBars::newsRequested, this, [this] {
        if (const auto newer = m_newer) // it waits no longer once it is shown
            Q_EMIT requested(newer);
    });
}

void ThreadNews::watch(const std::optional<ThreadRef> &ref)
{
    m_watch->watch(ref);
    m_shown.reset();
    m_newer.reset();
    m_goneSaid = false;
}

void ThreadNews::setShown(std::shared_ptr<const Thread> thread)
{
    if (std::exchange(m_shown, thread) == thread || !m_newer)
        return;
    const ThreadChange change = m_newer == thread ? ThreadChange{} : ThreadChange::between(*thread, *m_newer);
    if (change == ThreadChange{})
        forget();
    else
        m_bars.sayNews(change);
}

void ThreadNews::begin()
{
    m_watch->begin();
}

void ThreadNews::forget()
{
    m_newer.reset();
    m_bars.hideNews();
}

void ThreadNews::compare(const Thread &stored)
{
    const auto newer = std::make_shared<const Thread>(stored);
    const ThreadChange change = ThreadChange::between(*m_shown, stored);
    if (change == ThreadChange{}) {
        forget();
        Q_EMIT unchanged(newer);
        return;
    }
    if (change.newAnswers == 0 && !change.posts) {
        Q_EMIT changedAround(newer);
        return;
    }
    if (m_newer && ThreadChange::between(*m_newer, stored) == ThreadChange{})
        return;
    m_newer = newer;
    m_bars.sayNews(change);
}

} // namespace limber
