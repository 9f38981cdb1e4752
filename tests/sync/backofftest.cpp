// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/sync/backoff.h>
#include <tests/support/fakeclock.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace std::chrono_literals;

class BackoffTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWaitDoublesUpToAnHour();
    void theSpreadTakesUpToAQuarterOff();
    void waitsEndWhenTheirTimeComes();
    void theEndpointsWaitAndOursAreApart();
    void aClockThatWasSetLocksNobodyOut_data();
    void aClockThatWasSetLocksNobodyOut();

private:
    [[nodiscard]] SyncState failed(std::chrono::milliseconds until, std::chrono::milliseconds notBefore) const
    {
        SyncState state;
        state.lastFailure = Failure{.kind = Failure::Kind::RateLimited, .until = m_clock.now() + until};
        state.lastFailureAt = m_clock.now();
        state.notBefore = m_clock.now() + notBefore;
        return state;
    }

    FakeClock m_clock;
};

void BackoffTest::aWaitDoublesUpToAnHour()
{
    const std::array<std::chrono::milliseconds, 9> expected{30s, 60s, 120s, 240s, 480s, 960s, 1920s, 3600s, 3600s};
    for (int i = 0; i < 9; ++i)
        QCOMPARE(backoff(i, 0).count(), expected.at(static_cast<size_t>(i)).count());
    QCOMPARE(backoff(2'000'000'000, 0).count(), std::chrono::milliseconds(1h).count());
    QCOMPARE(backoff(-1, 0).count(), std::chrono::milliseconds(30s).count());
}

void BackoffTest::theSpreadTakesUpToAQuarterOff()
{
    QCOMPARE(backoff(0, 1).count(), 22'500);
    QCOMPARE(backoff(0, 0.5).count(), 26'250);
    QCOMPARE(backoff(0, 7).count(), 22'500);
}

void BackoffTest::waitsEndWhenTheirTimeComes()
{
    const SyncState state = failed(10min, 5min);
    QCOMPARE(endpointWait(state, m_clock.now()), m_clock.now() + 10min);
    QCOMPARE(ownWait(state, m_clock.now()), m_clock.now() + 5min);
    QVERIFY(ownWait(state, m_clock.now() + 5min - 1ms));
    QVERIFY(!ownWait(state, m_clock.now() + 5min));
    QVERIFY(!endpointWait(state, m_clock.now() + 10min));
}

void BackoffTest::theEndpointsWaitAndOursAreApart()
{
    QVERIFY(!endpointWait({}, m_clock.now()));
    QVERIFY(!ownWait({}, m_clock.now()));
    SyncState state = failed(10min, 5min);
    state.lastFailure->until.reset();
    QVERIFY(!endpointWait(state, m_clock.now()));
    QVERIFY(ownWait(state, m_clock.now()));
}

void BackoffTest::aClockThatWasSetLocksNobodyOut_data()
{
    QTest::addColumn<qint64>("moved");
    QTest::addColumn<bool>("waits");
    const auto row = [](const char *name, std::chrono::milliseconds moved, bool waits) {
        QTest::newRow(name) << qint64{moved.count()} << waits;
    };
    row("a day ahead", 24h, false);
    row("a day back", -24h, false);
    row("an hour back", -1h, false);
    row("a second back", -1s, true);
}

void BackoffTest::aClockThatWasSetLocksNobodyOut()
{
    QFETCH(const qint64, moved);
    QFETCH(const bool, waits);
    const SyncState state = failed(10min, 5min);
    const Timestamp now = m_clock.now() + std::chrono::milliseconds(moved);
    QCOMPARE(endpointWait(state, now).has_value(), waits);
    QCOMPARE(ownWait(state, now).has_value(), waits);
    // What a clock that was years ahead left behind ends within a day, and within an hour.
    const SyncState absurd = failed(24h * 3650, 24h * 3650);
    QVERIFY(!endpointWait(absurd, m_clock.now() + 24h));
    QVERIFY(!ownWait(absurd, m_clock.now() + 1h));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::BackoffTest)
#include "backofftest.moc"
