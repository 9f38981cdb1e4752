// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/cardbrowser.h>
#include <ui/reading/readmarker.h>

#include <QEvent>

namespace limber {

ReadMarker::ReadMarker(Store &store, CardBrowser &view, QWidget &page, std::chrono::milliseconds readAfter)
    : m_store(store)
    , m_page(page)
    , m_watch(view, readAfter)
{
    m_page.installEventFilter(this);
    connect(&m_watch, &ReadWatch::read, this, &ReadMarker::mark);
}

void ReadMarker::open()
{
    m_watch.stop();
    m_thread.reset();
    m_wanted = true;
}

void ReadMarker::setShown(const std::shared_ptr<const Thread> &thread, const QStringList &answers)
{
    m_watch.stop();
    m_thread = thread;
    m_answers = answers;
    begin();
}

void ReadMarker::setRead()
{
    m_wanted = false;
    m_watch.stop();
}

void ReadMarker::begin()
{
    // A window that came up behind others is read by nobody.
    if (m_wanted && m_thread && m_thread->unread && m_page.isVisible() && m_page.isActiveWindow())
        m_watch.begin();
}

void ReadMarker::mark()
{
    m_wanted = false;
    // Not what waits behind a bar, or is folded away: nobody has seen it yet.
    (void)m_store.markAnswersRead(m_thread->ref, m_answers);
}

bool ReadMarker::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        begin();
        break;
    case QEvent::WindowActivate:
        if (!m_watch.isWaiting())
            begin();
        break;
    case QEvent::WindowDeactivate: // whoever looks elsewhere does not read
    case QEvent::Hide:
        m_watch.stop();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace limber
