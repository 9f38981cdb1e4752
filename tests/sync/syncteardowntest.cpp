// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>
#include <tests/sync/syncfixture.h>

#include <QAbstractEventDispatcher>
#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

/// A pull that is cut off at any of its steps leaves a profile that the next pull completes.
class SyncTeardownTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theEngineGoesAtAnyStep();
    void theStoreClosesAtAnyStep();
    void cancelAtAnyStep();
    void theEngineGoesInsideItsOwnSignals_data();
    void theEngineGoesInsideItsOwnSignals();

private:
    /// Starts a pull, lets this many batches of events pass, and does it; true when the pull was over before.
    template <typename Act> bool at(int step, SyncFixture &fixture, Act act)
    {
        fixture.script().serve(m_pages);
        bool idle = false;
        const QMetaObject::Connection connection = connect(&fixture.engine(), &SyncEngine::idle, this, [&idle] { idle = true; });
        fixture.engine().syncAll(SyncEngine::Reason::Person);
        for (int i = 0; i < step && !idle; ++i)
            QAbstractEventDispatcher::instance()->processEvents(QEventLoop::WaitForMoreEvents);
        disconnect(connection);
        act();
        return idle;
    }
    void complete(SyncFixture &fixture)
    {
        const QList<SyncReport> reports = fixture.sync();
        QCOMPARE(reports.size(), 1);
        QVERIFY2(!reports[0].failure, reports[0].failure ? qPrintable(reports[0].failure->detail) : "");
        QCOMPARE(fixture.threads(), m_whole);
        QVERIFY(fixture.state().complete);
    }

    const ThreadGenerator m_generator{{.threads = 6, .people = 4, .topics = 2, .testimonials = 1, .words = 10}};
    const std::vector<ChangePage> m_pages = m_generator.pages(11);
    std::map<QString, Thread> m_whole;
};

void SyncTeardownTest::initTestCase()
{
    SyncFixture fixture;
    fixture.script().serve(m_pages);
    QVERIFY(!fixture.sync().value(0).failure);
    m_whole = fixture.threads();
    QCOMPARE(m_whole.size(), size_t{6});
}

void SyncTeardownTest::theEngineGoesAtAnyStep()
{
    bool over = false;
    for (int step = 0; !over; ++step) {
        SyncFixture fixture;
        over = at(step, fixture, [&] { fixture.dropEngine(); });
        fixture.settleStore();
        fixture.makeEngine();
        complete(fixture);
        if (QTest::currentTestFailed())
            return;
    }
}

void SyncTeardownTest::theStoreClosesAtAnyStep()
{
    bool over = false;
    for (int step = 0; !over; ++step) {
        SyncFixture fixture;
        over = at(step, fixture, [&] { fixture.store().close(); });
        if (!over) { // the engine comes to an end by itself
            const QList<SyncReport> reports = fixture.untilIdle();
            QCOMPARE(reports.size(), 1);
            QVERIFY(!reports[0].failure || reports[0].failure->kind == Failure::Kind::Cancelled);
        }
        fixture.reopen();
        complete(fixture);
        if (QTest::currentTestFailed())
            return;
    }
}

void SyncTeardownTest::cancelAtAnyStep()
{
    bool over = false;
    for (int step = 0; !over; ++step) {
        SyncFixture fixture;
        over = at(step, fixture, [&] { fixture.engine().cancel(); });
        if (!over) {
            const QList<SyncReport> reports = fixture.untilIdle();
            QCOMPARE(reports.size(), 1);
            QVERIFY(!reports[0].failure || reports[0].failure->kind == Failure::Kind::Cancelled);
        }
        QVERIFY(!fixture.engine().isRunning());
        QVERIFY(!fixture.state().lastFailure);
        complete(fixture);
        if (QTest::currentTestFailed())
            return;
    }
}

void SyncTeardownTest::theEngineGoesInsideItsOwnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("progress") << 0;
    QTest::newRow("finished") << 1;
    QTest::newRow("idle") << 2;
}

void SyncTeardownTest::theEngineGoesInsideItsOwnSignals()
{
    QFETCH(const int, signal);
    SyncFixture fixture;
    fixture.script().serve(m_pages);
    bool gone = false;
    const auto drop = [&] {
        fixture.dropEngine();
        gone = true;
    };
    if (signal == 0)
        connect(&fixture.engine(), &SyncEngine::progress, this, drop);
    else if (signal == 1)
        connect(&fixture.engine(), &SyncEngine::finished, this, drop);
    else
        connect(&fixture.engine(), &SyncEngine::idle, this, drop);
    fixture.engine().syncAll(SyncEngine::Reason::Person);
    QTRY_VERIFY(gone);
    fixture.settleStore();
    fixture.makeEngine();
    complete(fixture);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SyncTeardownTest)
#include "syncteardowntest.moc"
