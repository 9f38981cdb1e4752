// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/sync/sender.h>
#include <tests/store/awaitresult.h>
#include <tests/support/fakeendpoint.h>
#include <tests/support/fakeposts.h>
#include <tests/support/testcase.h>
#include <tests/sync/syncfixture.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

using namespace std::chrono_literals;

using Kind = Failure::Kind;
using State = OutboxPost::State;
using Verb = Outgoing::Verb;

namespace {

Outgoing question(const QString &id)
{
    return {.verb = Verb::Post, .post = id, .content = {.title = u"Stiff back"_s, .body = u"Why?"_s}};
}

} // namespace

/// What is sent by itself, when, and when not.
class SenderTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsQueuedIsSentByItself();
    void whatWasQueuedBeforeIsSentAtTheStart();
    void nothingIsSentWhereThatIsNotWanted();
    void noTimerRunsWhileNothingWaits();
    void whatFailedIsTriedAgainOnceItsTimeHasCome();
    void anOutageIsOneTryAtATime();
    void whatAnEndpointStumblesOverHoldsUpNothingForEver();
    void whatIsNotToGoYetGoesThen();
    void theTimerIsBoundedHoweverFarAheadItIs();
    void aClockThatIsSetAheadIsNoticedAtTheNextLook();
    void whatIsReleasedOrRetriedIsSent();
    void withoutSigningInNothingIsTriedAndNoTimerRuns();
    void whatIsQueuedWhileItSendsIsSentToo();
    void whatCannotBeSentIsNotTriedOverAndOver();
    void twoPushesAtOnceAreTwoRunsAfterEachOther();
    void aStopQueuesWhatWasBeingSent();
    void whoGoesLeavesNothingSending();
    void anUnreachableEndpointOfAnotherCommunityHoldsUpNothing();

private:
    void make(bool automatic)
    {
        m_sender = std::make_unique<Sender>(
            m_fixture->store(), m_fixture->clock(),
            [this](const Community &community) { return std::make_unique<FakeEndpoint>(m_fixture->script(community.id)); }, nullptr);
        m_spy = std::make_unique<QSignalSpy>(m_sender.get(), &Sender::pushed);
        m_sender->setAutomatic(automatic);
    }
    [[nodiscard]] QTimer &wake() { return *m_sender->findChild<QTimer *>(u"wake"_s); }
    /// The timer's moment has come.
    void ring() { QVERIFY(QMetaObject::invokeMethod(&wake(), "timeout")); }
    /// Whatever was begun by itself is done, and nothing more comes.
    void settle()
    {
        int before = -1;
        while (before != m_spy->size() || m_sender->isRunning(m_community)) {
            before = static_cast<int>(m_spy->size());
            m_fixture->settleStore();
            for (int i = 0; i < 20; ++i)
                QTest::qWait(0);
        }
    }
    [[nodiscard]] Community community() { return await(m_fixture->store().communities())->value(0); }

    const QString m_community = u"fit-example"_s;
    std::unique_ptr<SyncFixture> m_fixture;
    FakePosts m_posts;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<QSignalSpy> m_spy;
};

void SenderTest::init()
{
    m_posts = {};
    m_fixture = std::make_unique<SyncFixture>();
    m_fixture->script().send = [this](const Outgoing &outgoing) {
        return m_posts.take(outgoing);
    };
}

void SenderTest::cleanup()
{
    m_spy.reset();
    m_sender.reset();
    m_fixture.reset();
}

void SenderTest::whatIsQueuedIsSentByItself()
{
    make(true);
    m_fixture->queue(question(u"q1"_s));
    QTRY_COMPARE(m_posts.effects(), QStringList{u"post q1"_s});
    settle();
    QCOMPARE(m_fixture->outbox().size(), 0);
    QCOMPARE(m_fixture->script().sent.size(), 1);
}

void SenderTest::whatWasQueuedBeforeIsSentAtTheStart()
{
    m_fixture->queue(question(u"q1"_s));
    make(true);
    QTRY_COMPARE(m_posts.effects(), QStringList{u"post q1"_s});
}

void SenderTest::nothingIsSentWhereThatIsNotWanted()
{
    make(false);
    m_fixture->queue(question(u"q1"_s));
    settle();
    QCOMPARE(m_fixture->script().sent.size(), 0);
    QTRY_VERIFY(!wake().isActive());
    m_sender->setAutomatic(true);
    QTRY_COMPARE(m_posts.effects(), QStringList{u"post q1"_s});
    settle();
    m_sender->setAutomatic(false);
    m_fixture->queue(question(u"q2"_s));
    settle();
    QCOMPARE(m_fixture->script().sent.size(), 1);
}

void SenderTest::noTimerRunsWhileNothingWaits()
{
    make(true);
    settle();
    QTRY_VERIFY(!wake().isActive());
    m_fixture->queue(question(u"q1"_s));
    QTRY_COMPARE(m_spy->size(), 1);
    settle();
    QTRY_VERIFY(!wake().isActive());
}

void SenderTest::whatFailedIsTriedAgainOnceItsTimeHasCome()
{
    bool network = false;
    m_fixture->script().send = [&](const Outgoing &outgoing) -> Result<SendReply> {
        return network ? m_posts.take(outgoing) : Failure{.kind = Kind::Offline};
    };
    make(true);
    const QString uuid = m_fixture->queue(question(u"q1"_s));
    QTRY_COMPARE(m_spy->size(), 1);
    settle();
    const Timestamp notBefore = *m_fixture->entry(uuid).notBefore;
    QTRY_VERIFY(wake().isActive());
    QCOMPARE(wake().intervalAsDuration(), std::chrono::milliseconds(notBefore - m_fixture->clock().now()));
    network = true;
    ring(); // too early: it goes on waiting
    settle();
    QCOMPARE(m_fixture->script().sent.size(), 1);
    QTRY_VERIFY(wake().isActive());
    m_fixture->clock().advance(notBefore - m_fixture->clock().now());
    ring();
    QTRY_COMPARE(m_posts.effects(), QStringList{u"post q1"_s});
    settle();
    QTRY_VERIFY(!wake().isActive());
}

void SenderTest::anOutageIsOneTryAtATime()
{
    m_fixture->script().send = [](const Outgoing &) {
        return Failure{.kind = Kind::Offline};
    };
    for (const QString &id : {u"q1"_s, u"q2"_s, u"q3"_s})
        m_fixture->queue(question(id));
    make(true);
    QTRY_COMPARE(m_spy->size(), 1);
    settle();
    QCOMPARE(m_fixture->script().sent.size(), 1);
    QTRY_VERIFY(wake().isActive());
    m_fixture->clock().advance(wake().intervalAsDuration());
    ring();
    QTRY_COMPARE(m_spy->size(), 2);
    settle();
    QCOMPARE(m_fixture->script().sent.size(), 2);
}

void SenderTest::whatAnEndpointStumblesOverHoldsUpNothingForEver()
{
    m_fixture->script().send = [this](const Outgoing &outgoing) -> Result<SendReply> {
        return outgoing.post == u"q1"_s ? Failure{.kind = Kind::ServerDown} : m_posts.take(outgoing);
    };
    for (const QString &id : {u"q1"_s, u"q2"_s, u"q3"_s})
        m_fixture->queue(question(id));
    make(true);
    QTRY_COMPARE(m_spy->size(), 1);
    settle();
    m_fixture->clock().advance(wake().intervalAsDuration());
    ring();
    QTRY_COMPARE(m_posts.effects(), (QStringList{u"post q2"_s, u"post q3"_s}));
}

void SenderTest::whatIsNotToGoYetGoesThen()
{
    make(true);
    QVERIFY(await(m_fixture->store().queue(m_community, question(u"q1"_s), m_fixture->clock().now() + 8s)));
    QTRY_VERIFY(wake().isActive());
    QCOMPARE(wake().intervalAsDuration(), 8s);
    QCOMPARE(m_fixture->script().sent.size(), 0);
    m_fixture->clock().advance(8s);
    ring();
    QTRY_COMPARE(m_posts.effects(), QStringList{u"post q1"_s});
}

void SenderTest::theTimerIsBoundedHoweverFarAheadItIs()
{
    make(true);
    QVERIFY(await(m_fixture->store().queue(m_community, question(u"q1"_s), m_fixture->clock().now() + std::chrono::hours(24 * 400))));
    QTRY_VERIFY(wake().isActive());
    QCOMPARE(wake().intervalAsDuration(), std::chrono::milliseconds(10min));
}

void SenderTest::aClockThatIsSetAheadIsNoticedAtTheNextLook()
{
    make(true);
    QVERIFY(await(m_fixture->store().queue(m_community, question(u"q1"_s), m_fixture->clock().now() + 5h)));
    QTRY_VERIFY(wake().isActive());
    m_fixture->clock().set(m_fixture->clock().now() + 6h);
    ring();
    QTRY_COMPARE(m_posts.effects(), QStringList{u"post q1"_s});
}

void SenderTest::whatIsReleasedOrRetriedIsSent()
{
    make(true);
    m_fixture->script().send = [](const Outgoing &) {
        return Failure{.kind = Kind::Refused};
    };
    const QString refused = m_fixture->queue(question(u"q1"_s));
    QTRY_COMPARE(m_spy->size(), 1);
    settle();
    m_fixture->script().send = [this](const Outgoing &outgoing) {
        return m_posts.take(outgoing);
    };
    QVERIFY(await(m_fixture->store().retryPost(refused)));
    QTRY_COMPARE(m_posts.effects(), QStringList{u"post q1"_s});
    settle();

    m_sender->setAutomatic(false);
    const QString held = m_fixture->queue(question(u"q2"_s));
    QVERIFY(await(m_fixture->store().holdPost(held, true)));
    m_sender->setAutomatic(true);
    settle();
    QCOMPARE(m_posts.effects().size(), 1);
    QTRY_VERIFY(!wake().isActive());
    QVERIFY(await(m_fixture->store().holdPost(held, false)));
    QTRY_COMPARE(m_posts.effects().size(), 2);
}

void SenderTest::withoutSigningInNothingIsTriedAndNoTimerRuns()
{
    bool known = false;
    m_fixture->script().send = [&](const Outgoing &outgoing) -> Result<SendReply> {
        return known ? m_posts.take(outgoing) : Failure{.kind = Kind::SignInNeeded};
    };
    make(true);
    m_fixture->queue(question(u"q1"_s));
    QTRY_COMPARE(m_spy->size(), 1);
    settle();
    m_fixture->queue(question(u"q2"_s));
    settle();
    QCOMPARE(m_fixture->script().sent.size(), 1);
    QTRY_VERIFY(!wake().isActive());
    known = true;
    QVERIFY(await(m_fixture->store().releaseSignIn(m_community)));
    QTRY_COMPARE(m_posts.effects(), (QStringList{u"post q1"_s, u"post q2"_s}));
}

void SenderTest::whatIsQueuedWhileItSendsIsSentToo()
{
    m_fixture->script().send = [this](const Outgoing &outgoing) {
        if (m_fixture->script().sent.size() < 4)
            m_fixture->queue(question(u"q%1"_s.arg(m_fixture->script().sent.size() + 1)));
        return m_posts.take(outgoing);
    };
    make(true);
    m_fixture->queue(question(u"q1"_s));
    QTRY_COMPARE(m_posts.effects().size(), 4);
    settle();
    QCOMPARE(m_fixture->outbox().size(), 0);
}

void SenderTest::whatCannotBeSentIsNotTriedOverAndOver()
{
    const QString held = m_fixture->queue(question(u"q1"_s));
    QVERIFY(await(m_fixture->store().holdPost(held, true)));
    m_fixture->queue({.verb = Verb::Post, .post = u"a1"_s, .content = {.question = u"q1"_s, .body = u"Stretch."_s}});
    make(true);
    QTRY_COMPARE(m_spy->size(), 1); // it looks once, and finds that it has to wait
    settle();
    QCOMPARE(m_spy->size(), 1);
    QTRY_VERIFY(!wake().isActive());
    QVERIFY(await(m_fixture->store().holdPost(held, false)));
    QTRY_COMPARE(m_posts.effects(), (QStringList{u"post q1"_s, u"post a1"_s}));
}

void SenderTest::twoPushesAtOnceAreTwoRunsAfterEachOther()
{
    make(false);
    m_fixture->queue(question(u"q1"_s));
    m_sender->push(community(), Patience::Patient);
    m_sender->push(community(), Patience::Patient);
    m_sender->push(community(), Patience::Impatient);
    QTRY_COMPARE(m_spy->size(), 2);
    settle();
    QCOMPARE(m_spy->size(), 2);
    QCOMPARE(m_fixture->script().sent.size(), 1);
}

void SenderTest::aStopQueuesWhatWasBeingSent()
{
    m_fixture->script().send = [](const Outgoing &) -> std::optional<Result<SendReply>> {
        return std::nullopt;
    };
    make(true);
    const QString uuid = m_fixture->queue(question(u"q1"_s));
    QTRY_COMPARE(m_fixture->script().sent.size(), 1);
    QCOMPARE(m_fixture->entry(uuid).state, State::Sending);
    m_sender->cancel();
    QTRY_COMPARE(m_spy->size(), 1);
    QCOMPARE(m_spy->value(0).value(0).value<PushReport>().failure->kind, Kind::Cancelled);
    settle();
    QCOMPARE(m_fixture->entry(uuid).state, State::Queued);
    QVERIFY(m_fixture->entry(uuid).unsettled);
    QCOMPARE(m_fixture->script().sent.size(), 1); // a stop is a stop
}

void SenderTest::whoGoesLeavesNothingSending()
{
    m_fixture->script().send = [](const Outgoing &) -> std::optional<Result<SendReply>> {
        return std::nullopt;
    };
    make(true);
    const QString uuid = m_fixture->queue(question(u"q1"_s));
    QTRY_COMPARE(m_fixture->script().sent.size(), 1);
    m_spy.reset();
    m_sender.reset();
    m_fixture->settleStore();
    QCOMPARE(m_fixture->entry(uuid).state, State::Queued);
}

void SenderTest::anUnreachableEndpointOfAnotherCommunityHoldsUpNothing()
{
    const QString other = m_fixture->follow(u"other.example"_s);
    m_fixture->script(other).send = [](const Outgoing &) -> std::optional<Result<SendReply>> {
        return std::nullopt;
    };
    m_fixture->queue(question(u"q0"_s), other);
    make(true);
    QTRY_COMPARE(m_fixture->script(other).sent.size(), 1);
    m_fixture->queue(question(u"q1"_s));
    QTRY_COMPARE(m_posts.effects(), QStringList{u"post q1"_s});
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SenderTest)
#include "sendertest.moc"
