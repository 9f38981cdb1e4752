// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/desktopnotification.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString ObjectPath = u"/org/freedesktop/Notifications"_s;
const QString DefaultAction = u"default"_s;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, ObjectPath, Service, method);
}

} // namespace

DesktopNotification::DesktopNotification(QObject *parent)
    : DesktopNotifier(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, ObjectPath, Service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(Service, ObjectPath, Service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint)));
}

void DesktopNotification::show(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = callOf(u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"limber"_s}};
    // Some servers read markup in the text.
    call << u"Limber"_s << m_id << u"limber"_s << title << text.toHtmlEscaped() << QStringList{DefaultAction, QString()} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        m_id = reply.isError() ? 0 : reply.value();
        watcher->deleteLater();
    });
}

void DesktopNotification::withdraw()
{
    if (m_id == 0)
        return;
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << m_id;
    QDBusConnection::sessionBus().asyncCall(call);
    m_id = 0;
}

void DesktopNotification::actionInvoked(uint id, const QString &action)
{
    if (id == m_id && m_id != 0 && action == DefaultAction)
        Q_EMIT activated();
}

void DesktopNotification::notificationClosed(uint id)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace limber
