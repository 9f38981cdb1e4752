// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/desktopnotification.h>
#include <tests/support/testcase.h>

#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Notifications where the desktop shows none.
class DesktopNotificationTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionBusNothingHappensAndNothingIsSaid();
};

void DesktopNotificationTest::withoutASessionBusNothingHappensAndNothingIsSaid()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    DesktopNotification notification;
    const QSignalSpy activated(&notification, &DesktopNotification::activated);
    notification.show(u"1 new answer"_s, u"Open Limber to read it."_s);
    notification.withdraw();
    notification.show(u"2 new answers"_s, u"Open Limber to read them."_s);
    QCoreApplication::sendPostedEvents();
    QVERIFY(activated.isEmpty());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::DesktopNotificationTest)
#include "desktopnotificationtest.moc"
