// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/timercount.h>

#include <QEvent>

namespace limber {

using namespace Qt::StringLiterals;

TimerCount::TimerCount(QObject &application)
{
    application.installEventFilter(this);
}

bool TimerCount::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Timer) {
        const QObject *owner = watched->parent() ? watched->parent() : watched;
        m_fired.append(QLatin1StringView(owner->metaObject()->className()) + u' ' + owner->objectName());
    }
    return false;
}

} // namespace limber
