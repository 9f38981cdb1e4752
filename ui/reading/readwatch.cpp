// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/cardbrowser.h>
#include <ui/reading/pagescroll.h>
#include <ui/reading/readwatch.h>

#include <utility>

namespace limber {

ReadWatch::ReadWatch(CardBrowser &view, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &ReadWatch::onDelay);
    connect(&m_view, &CardBrowser::scrolled, this, &ReadWatch::onScrolled);
}

void ReadWatch::setPolicy(std::function<Policy()> policy)
{
    m_policy = std::move(policy);
}

void ReadWatch::begin()
{
    m_waiting = true;
    m_delay.start();
}

void ReadWatch::stop()
{
    m_waiting = false;
    m_delay.stop();
}

void ReadWatch::onDelay()
{
    const Policy now = policy();
    if (m_waiting && (now == Policy::AfterDelay || (now == Policy::AtEnd && PageScroll(m_view).fits())))
        end();
}

void ReadWatch::onScrolled()
{
    if (m_waiting && policy() != Policy::Never && PageScroll(m_view).isAtEnd())
        end();
}

void ReadWatch::end()
{
    stop();
    Q_EMIT read();
}

} // namespace limber
