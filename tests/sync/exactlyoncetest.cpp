// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/awaitresult.h>
#include <tests/support/fakeposts.h>
#include <tests/support/testcase.h>
#include <tests/sync/syncfixture.h>

#include <QAbstractEventDispatcher>
#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

using Verb = Outgoing::Verb;

/// Whatever is lost, and whoever goes at whichever step: everything is done at the endpoint once, in its order, and the outbox is empty.
class ExactlyOnceTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTryThatIsCutOffBeforeOrAfterItTakesEffect_data();
    void aTryThatIsCutOffBeforeOrAfterItTakesEffect();
    void theEngineGoesAtAnyStep();
    void theStoreClosesAtAnyStep();
    void cancelAtAnyStep();
    void theEngineGoesInsideItsOwnSignals_data();
    void theEngineGoesInsideItsOwnSignals();

private:
    static void fill(SyncFixture &fixture, FakePosts &posts)
    {
        posts.add(u"old1"_s);
        posts.add(u"old2"_s, u"old1"_s);
        posts.add(u"old3"_s);
        fixture.script().serve({{.items = {}, .skipped = {}, .cursor = u"c"_s, .more = false}});
        fixture.script().send = [&posts](const Outgoing &outgoing) {
            return posts.take(outgoing);
        };
        fixture.queue({.verb = Verb::Post, .post = u"q1"_s, .content = {.title = u"Stiff back"_s, .body = u"Why?"_s}});
        fixture.queue({.verb = Verb::Post, .post = u"a1"_s, .content = {.question = u"q1"_s, .body = u"Stretch."_s}});
        fixture.queue({.verb = Verb::Accept, .post = u"q1"_s, .accepted = u"a1"_s});
        fixture.queue(
            {.verb = Verb::Edit, .post = u"old2"_s, .content = {.question = u"old1"_s, .body = u"Better."_s}, .revision = u"r1"_s});
        fixture.queue({.verb = Verb::Post, .post = u"a2"_s, .content = {.question = u"old1"_s, .body = u"Walk."_s}});
        fixture.queue({.verb = Verb::Withdraw, .post = u"old3"_s, .revision = u"r1"_s});
    }
    static QStringList expected()
    {
        return {u"post q1"_s, u"post a1"_s, u"accept q1 a1"_s, u"edit old2"_s, u"post a2"_s, u"withdraw old3"_s};
    }
    /// Starts a sync, lets this many batches of events pass, and does it; true when the sync was over before.
    template <typename Act> bool at(int step, SyncFixture &fixture, Act act)
    {
        bool idle = false;
        const QMetaObject::Connection connection = connect(&fixture.engine(), &SyncEngine::idle, this, [&idle] { idle = true; });
        fixture.engine().syncAll(SyncEngine::Reason::Person);
        for (int i = 0; i < step && !idle; ++i)
            QAbstractEventDispatcher::instance()->processEvents(QEventLoop::WaitForMoreEvents);
        disconnect(connection);
        act();
        return idle;
    }
    static void complete(SyncFixture &fixture, const FakePosts &posts)
    {
        const QList<SyncReport> reports = fixture.sync();
        QCOMPARE(reports.size(), 1);
        QVERIFY2(!reports[0].failure, reports[0].failure ? qPrintable(reports[0].failure->detail) : "");
        QVERIFY2(!reports[0].unsent, reports[0].unsent ? qPrintable(reports[0].unsent->detail) : "");
        QCOMPARE(posts.effects(), expected());
        QCOMPARE(fixture.outbox().size(), 0);
        const std::map<QString, Thread> threads = fixture.threads();
        QCOMPARE(threads.at(u"fit-example/q1"_s).answers.size(), 1);
        QCOMPARE(threads.at(u"fit-example/q1"_s).question.accepted, u"a1"_s);
    }
};

void ExactlyOnceTest::aTryThatIsCutOffBeforeOrAfterItTakesEffect_data()
{
    QTest::addColumn<bool>("after");
    QTest::newRow("before") << false;
    QTest::newRow("after") << true;
}

void ExactlyOnceTest::aTryThatIsCutOffBeforeOrAfterItTakesEffect()
{
    QFETCH(const bool, after);
    int cuts = 0;
    for (int i = 0; cuts == i; ++i) {
        SyncFixture fixture;
        FakePosts posts;
        fill(fixture, posts);
        fixture.script().send = [&](const Outgoing &outgoing) -> Result<SendReply> {
            if (fixture.script().sent.size() != i + 1)
                return posts.take(outgoing);
            ++cuts;
            if (after && !posts.take(outgoing))
                return Failure{.kind = Failure::Kind::Malformed};
            return Failure{.kind = Failure::Kind::Offline, .detail = u"cut off"_s};
        };
        const SyncReport first = fixture.sync().value(0);
        QCOMPARE(first.unsent.has_value(), cuts > i);
        complete(fixture, posts);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(cuts, expected().size());
}

void ExactlyOnceTest::theEngineGoesAtAnyStep()
{
    bool over = false;
    for (int step = 0; !over; ++step) {
        SyncFixture fixture;
        FakePosts posts;
        fill(fixture, posts);
        over = at(step, fixture, [&] { fixture.dropEngine(); });
        fixture.settleStore();
        fixture.makeEngine();
        complete(fixture, posts);
        if (QTest::currentTestFailed())
            return;
    }
}

void ExactlyOnceTest::theStoreClosesAtAnyStep()
{
    bool over = false;
    for (int step = 0; !over; ++step) {
        SyncFixture fixture;
        FakePosts posts;
        fill(fixture, posts);
        over = at(step, fixture, [&] { fixture.store().close(); });
        if (!over) { // the engine comes to an end by itself
            const QList<SyncReport> reports = fixture.untilIdle();
            QCOMPARE(reports.size(), 1);
        }
        fixture.reopen();
        complete(fixture, posts);
        if (QTest::currentTestFailed())
            return;
    }
}

void ExactlyOnceTest::cancelAtAnyStep()
{
    bool over = false;
    for (int step = 0; !over; ++step) {
        SyncFixture fixture;
        FakePosts posts;
        fill(fixture, posts);
        over = at(step, fixture, [&] { fixture.engine().cancel(); });
        if (!over) {
            const QList<SyncReport> reports = fixture.untilIdle();
            QCOMPARE(reports.size(), 1);
            QVERIFY(!reports[0].failure || reports[0].failure->kind == Failure::Kind::Cancelled);
        }
        QVERIFY(!fixture.engine().isRunning());
        complete(fixture, posts);
        if (QTest::currentTestFailed())
            return;
    }
}

void ExactlyOnceTest::theEngineGoesInsideItsOwnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("pushed") << 0;
    QTest::newRow("finished") << 1;
    QTest::newRow("idle") << 2;
}

void ExactlyOnceTest::theEngineGoesInsideItsOwnSignals()
{
    QFETCH(const int, signal);
    SyncFixture fixture;
    FakePosts posts;
    fill(fixture, posts);
    bool gone = false;
    const auto drop = [&] {
        fixture.dropEngine();
        gone = true;
    };
    if (signal == 0)
        connect(&fixture.engine(), &SyncEngine::pushed, this, drop);
    else if (signal == 1)
        connect(&fixture.engine(), &SyncEngine::finished, this, drop);
    else
        connect(&fixture.engine(), &SyncEngine::idle, this, drop);
    fixture.engine().syncAll(SyncEngine::Reason::Person);
    QTRY_VERIFY(gone);
    fixture.settleStore();
    fixture.makeEngine();
    complete(fixture, posts);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ExactlyOnceTest)
#include "exactlyoncetest.moc"
