// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/navigator.h>
#include <ui/reading/threadpage.h>
#include <ui/welcome/welcomeflow.h>
#include <ui/welcome/welcomepage.h>

#include <QDateTime>
#include <QEvent>
#include <QWidget>

namespace limber {

WelcomeFlow::WelcomeFlow(const WindowParts &parts, Navigator &navigator, ThreadPage &thread, WelcomePage &page, QWidget &window)
    : m_store(parts.store)
    , m_clock(parts.clock)
    , m_navigator(navigator)
    , m_thread(thread)
    , m_trace(parts.store, thread)
{
    connect(&page, &WelcomePage::threadActivated, &m_navigator, &Navigator::showThread);
    connect(&page, &WelcomePage::placeActivated, this, &WelcomeFlow::openAt);
    connect(&page, &WelcomePage::threadsRequested, &m_navigator, &Navigator::showThreads);
    connect(&page, &WelcomePage::personActivated, &m_navigator, &Navigator::showProfile);
    connect(&page, &WelcomePage::expertsRequested, &m_navigator, [this] { m_navigator.show({SidebarEntry::Kind::Experts, {}}); });
    connect(&page, &WelcomePage::storiesRequested, &m_navigator, [this] { m_navigator.show({SidebarEntry::Kind::Stories, {}}); });
    window.installEventFilter(this);
    beginVisit();
}

void WelcomeFlow::openAt(const ThreadRef &thread, const ReadingPlace &place)
{
    m_navigator.showThread(thread);
    m_thread.goTo(place);
}

bool WelcomeFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && today() != m_visited)
        beginVisit();
    return QObject::eventFilter(watched, event);
}

void WelcomeFlow::beginVisit()
{
    m_visited = today();
    // Where it cannot be kept, the page says what is new since yesterday.
    static_cast<void>(m_store.beginVisit());
}

QDate WelcomeFlow::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count()).date();
}

} // namespace limber
