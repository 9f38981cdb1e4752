// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/sync/liveupdates.h>
#include <tests/store/awaitresult.h>
#include <tests/support/fakeendpoint.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>
#include <tests/sync/syncfixture.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

using namespace std::chrono_literals;

/// What changes at an endpoint comes by itself while somebody looks, and nobody is asked all the time for it.
class LiveUpdatesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeIsPulled();
    void nothingIsAskedWhereSyncingByItselfIsOff();
    void nothingIsAskedBeforeAnythingWasPulled();
    void whenNothingChangedItIsAskedAgain();
    void anEndpointThatAnswersAtOnceIsNotAskedAllTheTime();
    void anEndpointThatPromisesWhatNeverComesIsNotAskedAllTheTime();
    void muchInAShortTimeIsOnePull();
    void aFailureIsQuietUntilTheNextPullGoesWell();
    void anEndpointThatAskedToWaitIsLeftAlone();
    void whatIsTurnedOffIsStopped();
    void aCommunityThatComesIsWatchedAndOneThatGoesIsNot();
    void whoGoesEndsIt();

private:
    /// The window opens.
    void open()
    {
        m_live = std::make_unique<LiveUpdates>(m_fixture->store(), m_fixture->clock(), m_fixture->engine(),
            [this](const Community &community) { return std::make_unique<FakeEndpoint>(m_fixture->script(community.id)); });
        m_fixture->engine().setInterval(15min);
        m_live->setEnabled(true);
    }
    void pull() { QVERIFY(!m_fixture->sync().value(0).failure); }
    void rest()
    {
        for (int i = 0; i < 3; ++i) {
            m_fixture->settleStore();
            for (int j = 0; j < 20; ++j)
                QTest::qWait(0);
        }
    }
    FakeEndpointScript &script() { return m_fixture->script(); }
    qsizetype awaited() { return script().awaited.size(); }

    const ThreadGenerator m_generator{{.threads = 2, .people = 2, .topics = 1, .testimonials = 0, .words = 5}};
    std::unique_ptr<SyncFixture> m_fixture;
    std::unique_ptr<LiveUpdates> m_live;
};

void LiveUpdatesTest::init()
{
    m_fixture = std::make_unique<SyncFixture>();
    script().serve(m_generator.pages(1000));
}

void LiveUpdatesTest::cleanup()
{
    m_live.reset();
    m_fixture.reset();
}

void LiveUpdatesTest::aChangeIsPulled()
{
    script().serve({{.items = {}, .skipped = {}, .cursor = u"c1"_s, .more = false}});
    pull();
    const std::vector<ChangePage> pages = m_generator.pages(1000);
    script().await = [&](const QString &cursor) -> std::optional<Result<bool>> {
        if (cursor != u"c1"_s)
            return std::nullopt;
        m_fixture->clock().advance(20s);
        script().changes = [&pages](const QString &, int) {
            return Result<ChangePage>(pages.front());
        };
        return true;
    };
    open();
    QTRY_COMPARE(m_fixture->threads().size(), size_t{2});
    QTRY_COMPARE(awaited(), 2); // and the next one is on its way
    QCOMPARE(script().awaited, (QList<FakeEndpointScript::Awaited>{{u"c1"_s, 55s}, {pages.front().cursor, 55s}}));
}

void LiveUpdatesTest::nothingIsAskedWhereSyncingByItselfIsOff()
{
    pull();
    open();
    QTRY_COMPARE(awaited(), 1);
    m_fixture->engine().setInterval(0min);
    pull();
    rest();
    QCOMPARE(awaited(), 1);
    m_fixture->engine().setInterval(5min);
    QTRY_COMPARE(awaited(), 2);
}

void LiveUpdatesTest::nothingIsAskedBeforeAnythingWasPulled()
{
    open();
    rest();
    QCOMPARE(awaited(), 0);
    pull();
    QTRY_COMPARE(awaited(), 1);
}

void LiveUpdatesTest::whenNothingChangedItIsAskedAgain()
{
    pull();
    script().await = [this](const QString &) -> std::optional<Result<bool>> {
        if (awaited() == 4)
            return std::nullopt;
        m_fixture->clock().advance(55s);
        return false;
    };
    const qsizetype pulls = script().asked.size();
    open();
    QTRY_COMPARE(awaited(), 4);
    QCOMPARE(script().asked.size(), pulls);
}

void LiveUpdatesTest::anEndpointThatAnswersAtOnceIsNotAskedAllTheTime()
{
    pull();
    script().await = [](const QString &) {
        return Result<bool>(false);
    };
    open();
    QTRY_COMPARE(awaited(), 1);
    rest();
    QCOMPARE(awaited(), 1);
    pull(); // the schedule's, say
    QTRY_COMPARE(awaited(), 2);
    rest();
    QCOMPARE(awaited(), 2);
}

void LiveUpdatesTest::anEndpointThatPromisesWhatNeverComesIsNotAskedAllTheTime()
{
    pull();
    script().await = [this](const QString &) {
        m_fixture->clock().advance(20s);
        return Result<bool>(true);
    };
    open();
    QTRY_COMPARE(awaited(), 2);
    rest();
    QCOMPARE(awaited(), 2);
}

void LiveUpdatesTest::muchInAShortTimeIsOnePull()
{
    pull();
    script().await = [](const QString &) {
        return Result<bool>(true);
    }; // at once
    const qsizetype pulls = script().asked.size();
    open();
    QTRY_COMPARE(awaited(), 1);
    rest();
    QCOMPARE(script().asked.size(), pulls); // not yet
}

void LiveUpdatesTest::aFailureIsQuietUntilTheNextPullGoesWell()
{
    pull();
    script().await = [](const QString &) {
        return Result<bool>(Failure{.kind = Failure::Kind::Offline});
    };
    QSignalSpy finished(&m_fixture->engine(), &SyncEngine::finished);
    open();
    QTRY_COMPARE(awaited(), 1);
    rest();
    QCOMPARE(awaited(), 1);
    QCOMPARE(finished.size(), 0);
    QVERIFY(!m_fixture->state().lastFailure);
    script().fail({.kind = Failure::Kind::Offline});
    QVERIFY(m_fixture->sync().value(0).failure);
    rest();
    QCOMPARE(awaited(), 1);
    script().serve(m_generator.pages(1000));
    pull();
    QTRY_COMPARE(awaited(), 2);
}

void LiveUpdatesTest::anEndpointThatAskedToWaitIsLeftAlone()
{
    pull();
    script().fail({.kind = Failure::Kind::RateLimited, .until = m_fixture->clock().now() + 1h});
    QVERIFY(m_fixture->sync().value(0).failure);
    open();
    rest();
    QCOMPARE(awaited(), 0);
}

void LiveUpdatesTest::whatIsTurnedOffIsStopped()
{
    pull();
    open();
    QTRY_COMPARE(awaited(), 1);
    m_live->setEnabled(false);
    pull();
    rest();
    QCOMPARE(awaited(), 1);
    m_live->setEnabled(true);
    QTRY_COMPARE(awaited(), 2);
}

void LiveUpdatesTest::aCommunityThatComesIsWatchedAndOneThatGoesIsNot()
{
    pull();
    open();
    QTRY_COMPARE(awaited(), 1);
    const QString other = m_fixture->follow(u"other.example"_s);
    m_fixture->script(other).serve({{.items = {}, .skipped = {}, .cursor = u"c"_s, .more = false}});
    QCOMPARE(m_fixture->sync().size(), 2);
    QTRY_COMPARE(m_fixture->script(other).awaited.size(), 1);
    QCOMPARE(awaited(), 1); // it is still on its way
    QVERIFY(await(m_fixture->store().removeCommunity(other)));
    rest();
    pull();
    rest();
    QCOMPARE(m_fixture->script(other).awaited.size(), 1);
}

void LiveUpdatesTest::whoGoesEndsIt()
{
    pull();
    for (int events = 0; events < 12; ++events) {
        open();
        for (int i = 0; i < events; ++i)
            QTest::qWait(0);
        m_live.reset();
    }
    rest();
    const qsizetype before = awaited();
    pull();
    rest();
    QCOMPARE(awaited(), before);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::LiveUpdatesTest)
#include "liveupdatestest.moc"
