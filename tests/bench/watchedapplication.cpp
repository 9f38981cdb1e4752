// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/threadtimes.h>
#include <tests/bench/watchedapplication.h>

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 10;

/// Taken before the event: afterwards the receiver may be gone.
QString nameOf(const QObject *receiver, const QEvent *event)
{
    QStringList path;
    for (const QObject *at = receiver; at && path.size() < 4; at = at->parent()) {
        path.append(QString::fromLatin1(at->metaObject()->className()).remove(u"limber::"_s));
        if (!at->objectName().isEmpty())
            path.last() += u" \""_s + at->objectName() + u'"';
    }
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    return QString::fromLatin1(type ? type : "user event") + u" to "_s + path.join(u" of "_s);
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_watching || m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const QString what = nameOf(receiver, event);
    const ThreadTimes before = ThreadTimes::now();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const ThreadTimes after = ThreadTimes::now();
    ++m_events;
    remember({after.wall - before.wall, after.waiting - before.waiting, after.cpu - before.cpu, what});
    return result;
}

void WatchedApplication::watch(bool on)
{
    m_watching = on;
    if (on) {
        m_longest.clear();
        m_events = 0;
    }
}

void WatchedApplication::remember(const Stall &stall)
{
    if (m_longest.size() == most && stall.own() <= m_longest.constLast().own())
        return;
    const auto place = std::ranges::find_if(m_longest, [&](const Stall &other) { return other.own() < stall.own(); });
    m_longest.insert(place, stall);
    if (m_longest.size() > most)
        m_longest.removeLast();
}

} // namespace limber
