// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/awaitresult.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>
#include <tests/sync/syncfixture.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

using namespace std::chrono_literals;
using Kind = Failure::Kind;

class SyncFailureTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureIsKeptAndTheCacheStays_data();
    void everyFailureIsKeptAndTheCacheStays();
    void aFailureHalfWayKeepsThePagesBefore();
    void theNextPullGoesOnWhereTheLastOneStopped();
    void aScheduleWaitsTwiceAsLongAfterEachFailure();
    void aPersonDoesNotWaitForUs();
    void nobodyIsAskedBeforeTheEndpointWantsIt();
    void aWaitOutlivesARestart();
    void aClockThatWasSetDoesNotStopTheSync_data();
    void aClockThatWasSetDoesNotStopTheSync();
    void aTimeoutHalvesTheNextPageDownToTen();
    void anotherFailureKeepsTheSmallPage();
    void aFeedWithoutEndIsGivenUp_data();
    void aFeedWithoutEndIsGivenUp();

private:
    const ThreadGenerator m_generator{{.threads = 20, .words = 20}};
};

void SyncFailureTest::everyFailureIsKeptAndTheCacheStays_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("offline") << Kind::Offline;
    QTest::newRow("time-out") << Kind::Timeout;
    QTest::newRow("rate-limited") << Kind::RateLimited;
    QTest::newRow("server down") << Kind::ServerDown;
    QTest::newRow("sign-in needed") << Kind::SignInNeeded;
    QTest::newRow("refused") << Kind::Refused;
    QTest::newRow("not found") << Kind::NotFound;
    QTest::newRow("malformed") << Kind::Malformed;
}

void SyncFailureTest::everyFailureIsKeptAndTheCacheStays()
{
    QFETCH(const Kind, kind);
    SyncFixture fixture;
    const std::vector<ChangePage> pages = m_generator.pages(50);
    fixture.script().serve(pages);
    fixture.sync();
    const std::map<QString, Thread> threads = fixture.threads();
    const SyncState before = fixture.state();
    fixture.clock().advance(1h);
    const Failure failure{.kind = kind, .detail = u"as the test has it"_s};
    fixture.script().fail(failure);
    const SyncReport report = fixture.sync().value(0);
    QCOMPARE(report.failure, failure);
    QCOMPARE(fixture.threads(), threads);
    SyncState state = fixture.state();
    QCOMPARE(state.lastFailure, failure);
    QCOMPARE(state.lastFailureAt, fixture.clock().now());
    QCOMPARE(state.failures, 1);
    QCOMPARE(state.lastSuccess, before.lastSuccess);
    QCOMPARE(state.cursor, before.cursor);
    QVERIFY(state.complete);
    fixture.clock().advance(1h);
    fixture.script().serve(pages);
    QVERIFY(!fixture.sync().value(0).failure);
    state = fixture.state();
    QVERIFY(!state.lastFailure && !state.lastFailureAt && !state.notBefore);
    QCOMPARE(state.failures, 0);
    QCOMPARE(state.pageSize, 0);
}

void SyncFailureTest::aFailureHalfWayKeepsThePagesBefore()
{
    SyncFixture fixture;
    const std::vector<ChangePage> pages = m_generator.pages(20);
    fixture.script().serve({pages.begin(), pages.begin() + 3});
    const auto inner = fixture.script().changes;
    fixture.script().changes = [&](const QString &cursor, int limit) {
        return cursor == pages[2].cursor ? Result<ChangePage>(Failure{.kind = Kind::Offline}) : *inner(cursor, limit);
    };
    const SyncReport report = fixture.sync().value(0);
    QCOMPARE(report.failure->kind, Kind::Offline);
    QCOMPARE(report.pages, 3);
    QCOMPARE(fixture.state().cursor, pages[2].cursor);
    QVERIFY(!fixture.state().complete);
}

void SyncFailureTest::theNextPullGoesOnWhereTheLastOneStopped()
{
    SyncFixture whole;
    const std::vector<ChangePage> pages = m_generator.pages(20);
    whole.script().serve(pages);
    whole.sync();
    SyncFixture fixture;
    // Every request but each third fails; the pull gets there all the same, and asks for no page that it has.
    fixture.script().serve(pages);
    const auto inner = fixture.script().changes;
    int requests = 0;
    QList<QString> answered;
    fixture.script().changes = [&](const QString &cursor, int limit) -> std::optional<Result<ChangePage>> {
        if (++requests % 3 != 0)
            return Result<ChangePage>(Failure{.kind = Kind::Offline});
        answered.append(cursor);
        return inner(cursor, limit);
    };
    for (int i = 0; i < 100 && !fixture.state().complete; ++i)
        fixture.sync();
    QCOMPARE(answered.size(), std::ssize(pages));
    QCOMPARE(fixture.threads(), whole.threads());
}

void SyncFailureTest::aScheduleWaitsTwiceAsLongAfterEachFailure()
{
    SyncFixture fixture;
    const Failure down{.kind = Kind::ServerDown, .detail = u"HTTP status 500"_s};
    fixture.script().fail(down);
    std::chrono::milliseconds wait = 30s;
    for (int failures = 1; failures < 10; ++failures, wait = std::min<std::chrono::milliseconds>(2 * wait, 1h)) {
        QCOMPARE(fixture.sync(SyncEngine::Reason::Schedule).value(0).failure, down);
        QCOMPARE(fixture.script().asked.size(), failures);
        const std::chrono::milliseconds stated = *fixture.state().notBefore - fixture.clock().now();
        QVERIFY2(stated <= wait && stated >= wait * 3 / 4, qPrintable(QString::number(stated.count())));
        // Too early: nothing is asked, and nothing written.
        fixture.clock().advance(stated - 1ms);
        const SyncState before = fixture.state();
        QCOMPARE(fixture.sync(SyncEngine::Reason::Schedule).value(0).failure, down);
        QCOMPARE(fixture.script().asked.size(), failures);
        QCOMPARE(fixture.state(), before);
        fixture.clock().advance(1ms);
    }
}

void SyncFailureTest::aPersonDoesNotWaitForUs()
{
    SyncFixture fixture;
    fixture.script().fail({.kind = Kind::Offline});
    fixture.sync();
    fixture.sync();
    QCOMPARE(fixture.script().asked.size(), 2);
    QCOMPARE(fixture.state().failures, 2);
}

void SyncFailureTest::nobodyIsAskedBeforeTheEndpointWantsIt()
{
    SyncFixture fixture;
    const Timestamp until = fixture.clock().now() + 10min;
    fixture.script().fail({.kind = Kind::RateLimited, .detail = u"HTTP status 429"_s, .until = until});
    fixture.sync();
    for (const auto reason : {SyncEngine::Reason::Person, SyncEngine::Reason::Schedule}) {
        const SyncReport report = fixture.sync(reason).value(0);
        QCOMPARE(report.failure->kind, Kind::RateLimited);
        QCOMPARE(report.failure->until, until);
    }
    QCOMPARE(fixture.script().asked.size(), 1);
    QCOMPARE(fixture.state().failures, 1);
    fixture.clock().advance(10min);
    fixture.script().serve(m_generator.pages(1000));
    QVERIFY(!fixture.sync().value(0).failure);
}

void SyncFailureTest::aWaitOutlivesARestart()
{
    SyncFixture fixture;
    fixture.script().fail({.kind = Kind::ServerDown, .until = fixture.clock().now() + 10min});
    fixture.sync();
    fixture.reopen();
    QCOMPARE(fixture.sync().value(0).failure->kind, Kind::RateLimited);
    QCOMPARE(fixture.script().asked.size(), 1);
}

void SyncFailureTest::aClockThatWasSetDoesNotStopTheSync_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::newRow("a day ahead") << qint64{24};
    QTest::newRow("a day back") << qint64{-24};
    QTest::newRow("ten years back") << qint64{-87'600};
}

void SyncFailureTest::aClockThatWasSetDoesNotStopTheSync()
{
    QFETCH(const qint64, hours);
    SyncFixture fixture;
    fixture.script().fail({.kind = Kind::RateLimited, .until = fixture.clock().now() + 10min});
    fixture.sync();
    fixture.clock().set(fixture.clock().now() + std::chrono::hours(hours));
    fixture.script().serve(m_generator.pages(50));
    QVERIFY(!fixture.sync(SyncEngine::Reason::Schedule).value(0).failure);
    QCOMPARE(fixture.threads().size(), size_t{20});
}

void SyncFailureTest::aTimeoutHalvesTheNextPageDownToTen()
{
    SyncFixture fixture;
    fixture.script().fail({.kind = Kind::Timeout});
    QList<int> limits;
    for (int i = 0; i < 8; ++i) {
        fixture.sync();
        limits.append(fixture.script().asked.last().limit);
    }
    QCOMPARE(limits, (QList<int>{500, 250, 125, 62, 31, 15, 10, 10}));
    fixture.script().serve(m_generator.pages(10));
    QVERIFY(!fixture.sync().value(0).failure);
    QCOMPARE(fixture.script().asked.last().limit, 10);
    fixture.sync();
    QCOMPARE(fixture.script().asked.last().limit, 500);
}

void SyncFailureTest::anotherFailureKeepsTheSmallPage()
{
    SyncFixture fixture;
    fixture.script().fail({.kind = Kind::Timeout});
    fixture.sync();
    fixture.script().fail({.kind = Kind::Offline});
    fixture.sync();
    fixture.sync();
    QCOMPARE(fixture.script().asked.last().limit, 250);
}

void SyncFailureTest::aFeedWithoutEndIsGivenUp_data()
{
    QTest::addColumn<bool>("sameCursor");
    QTest::addColumn<bool>("items");
    QTest::newRow("no item and no new cursor") << true << false;
    QTest::newRow("the same page and no new cursor") << true << true;
    QTest::newRow("no item, and a new cursor each time") << false << false;
    QTest::newRow("the same items, and a new cursor each time") << false << true;
}

void SyncFailureTest::aFeedWithoutEndIsGivenUp()
{
    QFETCH(const bool, sameCursor);
    QFETCH(const bool, items);
    SyncFixture fixture;
    const ChangePage model = m_generator.page(0, 20);
    fixture.script().changes = [&](const QString &, int) {
        ChangePage page{
            .items = {}, .skipped = {}, .cursor = sameCursor ? u"c"_s : u"c%1"_s.arg(fixture.script().asked.size()), .more = true};
        if (items)
            page.items = model.items;
        return Result<ChangePage>(std::move(page));
    };
    const SyncReport report = fixture.sync().value(0);
    QCOMPARE(report.failure->kind, Kind::Malformed);
    QVERIFY(!report.failure->detail.isEmpty());
    QVERIFY(fixture.script().asked.size() < 100);
    QCOMPARE(fixture.state().lastFailure->kind, Kind::Malformed);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SyncFailureTest)
#include "syncfailuretest.moc"
