// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/status/syncfailurebar.h>
#include <ui/status/syncline.h>
#include <ui/status/syncmonitor.h>
#include <ui/widgets/messagebar.h>

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace limber {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SyncStatusTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSyncThatWentWellIsSaidWithItsAge();
    void beingOfflineIsSaidQuietlyAndIsNoError();
    void aFailureIsSaidOnceAndCounted();
    void aFailureThatWasPutAsideStaysAway();
    void aSuccessTakesTheFailureAway();
    void aLongSyncCanBeCancelled();
};

void SyncStatusTest::aSyncThatWentWellIsSaidWithItsAge()
{
    LibraryFixture library;
    SyncMonitor monitor(library.store(), library.engine());
    SyncLine line(monitor, library.engine(), library.clock());
    line.show();
    QTRY_COMPARE(line.text(), u"Not synced yet"_s);
    library.script().serve(ThreadGenerator({.threads = 3}).pages(500));
    library.engine().syncAll(SyncEngine::Reason::Person);
    QTRY_COMPARE(line.text(), u"Synced just now"_s);
    library.clock().advance(10min);
    QEnterEvent enter({}, {}, {});
    QCoreApplication::sendEvent(&line, &enter);
    QVERIFY2(line.text().contains(u"10"_s), qPrintable(line.text()));
}

void SyncStatusTest::beingOfflineIsSaidQuietlyAndIsNoError()
{
    LibraryFixture library;
    library.script().fail({Failure::Kind::Offline, u"no route"_s, {}, {}});
    SyncMonitor monitor(library.store(), library.engine());
    SyncLine line(monitor, library.engine(), library.clock());
    MessageBar bar(MessageBar::Tone::Error);
    SyncFailureBar failures(monitor, library.clock(), bar);
    library.engine().syncAll(SyncEngine::Reason::Person);
    QTRY_COMPARE(line.text(), u"Offline, not synced yet"_s);
    QVERIFY(bar.isHidden());
}

void SyncStatusTest::aFailureIsSaidOnceAndCounted()
{
    LibraryFixture library;
    library.script().fail({Failure::Kind::ServerDown, u"503"_s, {}, {}});
    SyncMonitor monitor(library.store(), library.engine());
    MessageBar bar(MessageBar::Tone::Error);
    SyncFailureBar failures(monitor, library.clock(), bar);
    QSignalSpy idle(&library.engine(), &SyncEngine::idle);
    for (int run = 1; run <= 3; ++run) {
        library.engine().syncAll(SyncEngine::Reason::Person);
        QTRY_COMPARE(idle.count(), run);
    }
    QTRY_VERIFY2(bar.message().contains(u"(3"_s), qPrintable(bar.message()));
    QVERIFY(bar.message().contains(u"Getting in Shape"_s));
    QVERIFY(!bar.isHidden());
}

void SyncStatusTest::aFailureThatWasPutAsideStaysAway()
{
    LibraryFixture library;
    library.script().fail({Failure::Kind::ServerDown, u"503"_s, {}, {}});
    SyncMonitor monitor(library.store(), library.engine());
    MessageBar bar(MessageBar::Tone::Error);
    SyncFailureBar failures(monitor, library.clock(), bar);
    library.engine().syncAll(SyncEngine::Reason::Person);
    QTRY_VERIFY(!bar.isHidden());
    QToolButton *dismiss = nullptr;
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Dismiss"_s)
            dismiss = button;
    }
    QVERIFY(dismiss);
    dismiss->click();
    QVERIFY(bar.isHidden());
    QTRY_VERIFY(!library.engine().isRunning()); // the store announces what it wrote before the engine hears of it
    QSignalSpy idle(&library.engine(), &SyncEngine::idle);
    library.engine().syncAll(SyncEngine::Reason::Person);
    QTRY_COMPARE(idle.count(), 1);
    QTRY_COMPARE(monitor.summary().failures, 2);
    QVERIFY(bar.isHidden());
}

void SyncStatusTest::aSuccessTakesTheFailureAway()
{
    LibraryFixture library;
    library.script().fail({Failure::Kind::ServerDown, u"503"_s, {}, {}});
    SyncMonitor monitor(library.store(), library.engine());
    MessageBar bar(MessageBar::Tone::Error);
    SyncFailureBar failures(monitor, library.clock(), bar);
    library.engine().syncAll(SyncEngine::Reason::Person);
    QTRY_VERIFY(!bar.isHidden());
    QTRY_VERIFY(!library.engine().isRunning());
    library.script().serve(ThreadGenerator({.threads = 3}).pages(500));
    library.engine().syncAll(SyncEngine::Reason::Person);
    QTRY_VERIFY(bar.isHidden());
    QVERIFY(!monitor.summary().failure);
}

void SyncStatusTest::aLongSyncCanBeCancelled()
{
    LibraryFixture library;
    library.script().changes = [](const QString &, int) {
        return std::optional<Result<ChangePage>>();
    };
    SyncMonitor monitor(library.store(), library.engine());
    SyncLine line(monitor, library.engine(), library.clock());
    line.show();
    auto *cancel = line.findChild<QToolButton *>();
    QVERIFY(cancel->isHidden());
    QTRY_VERIFY(monitor.isKnown());
    library.engine().syncAll(SyncEngine::Reason::Person);
    QCOMPARE(line.text(), u"Syncing…"_s); // at once, and so the second after which it can be cancelled has not passed
    QVERIFY(cancel->isHidden());
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!library.engine().isRunning());
    QTRY_VERIFY(cancel->isHidden());
}

} // namespace limber

QTEST_MAIN(limber::SyncStatusTest)
#include "syncstatustest.moc"
