// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/outboxprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

using State = OutboxPost::State;
using Verb = Outgoing::Verb;

/// In which order things are sent, and what becomes of them by how that went.
class OutboxSendingTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aThreadIsSentInOrderAndCommunitiesByNumber();
    void whatWaitsOrIsUnderWayHoldsUpItsThread_data();
    void whatWaitsOrIsUnderWayHoldsUpItsThread();
    void whatIsRefusedOrHeldHoldsUpNothingElse();
    void whatBelongsToAPostWaitsForIt();
    void aPostThatWasPutBackIsWaitedForToo();
    void nothingIsSentBeforeItsTime();
    void eagerPassesOverARestAlone();
    void whatWasStumbledOverComesLast_data();
    void whatWasStumbledOverComesLast();
    void eachKindOfFailureHasItsState_data();
    void eachKindOfFailureHasItsState();
    void whoeverSignsInLetsGoWhatWaitedForIt();
    void aRefusedPostTakesTheTextThatWasToFollow();
    void aKilledTryIsQueuedAgainAndUnsettled();
    void aChangeWithoutARevisionTakesTheOneThatIsHeld();
    void withChangedTheEntryKeepsWhatItIsThere();

private:
    ThreadGenerator m_threads{{.threads = 2, .answers = 1, .people = 4, .topics = 2, .testimonials = 0, .words = 20}};

    /// An answer or a change in the thread of `question`.
    [[nodiscard]] static QString queue(OutboxProfile &profile, const Outgoing &outgoing)
    {
        return await(profile.store->queue(profile.community, outgoing, {})).value().uuid;
    }
    [[nodiscard]] static Outgoing answerTo(const QString &question, const QString &uuid)
    {
        return {Verb::Post, uuid, {question, {}, u"words"_s, {}}, {}, {}};
    }
};

void OutboxSendingTest::aThreadIsSentInOrderAndCommunitiesByNumber()
{
    OutboxProfile profile;
    Community other = StoreScenario::community(u"other.example"_s);
    other = *await(profile.store->addCommunity(other));
    QVERIFY(await(profile.store->queue(other.id, answerTo(u"x"_s, u"elsewhere"_s), {})).ok());
    QCOMPARE(queue(profile, answerTo(u"first"_s, u"a1"_s)), u"a1"_s);
    QCOMPARE(queue(profile, answerTo(u"first"_s, u"a2"_s)), u"a2"_s);
    QCOMPARE(queue(profile, answerTo(u"second"_s, u"b1"_s)), u"b1"_s);
    // Another community's entries are nobody's business here; another thread need not wait.
    QCOMPARE(profile.next(), u"a1"_s);
    QCOMPARE(profile.next(), u"b1"_s);
    QCOMPARE(profile.next(), QString());
    const OutboxPost sent = profile.entry(u"a1"_s);
    QVERIFY(profile.settled(u"a1"_s, profile.answer(sent)));
    QCOMPARE(profile.next(), u"a2"_s);
    QCOMPARE(await(profile.store->beginSending(other.id, false)).value()->uuid, u"elsewhere"_s);
    QCOMPARE(await(profile.store->beginSending(u"nobody"_s, true)).value(), std::nullopt);
}

void OutboxSendingTest::whatWaitsOrIsUnderWayHoldsUpItsThread_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("under way") << -1;
    QTest::newRow("waiting") << static_cast<int>(Failure::Kind::Offline);
    QTest::newRow("waiting for somebody to sign in") << static_cast<int>(Failure::Kind::SignInNeeded);
    QTest::newRow("queued again") << static_cast<int>(Failure::Kind::Cancelled);
}

void OutboxSendingTest::whatWaitsOrIsUnderWayHoldsUpItsThread()
{
    QFETCH(const int, kind);
    OutboxProfile profile;
    QCOMPARE(queue(profile, answerTo(u"first"_s, u"a1"_s)), u"a1"_s);
    QCOMPARE(queue(profile, answerTo(u"first"_s, u"a2"_s)), u"a2"_s);
    QCOMPARE(profile.next(), u"a1"_s);
    if (kind >= 0)
        static_cast<void>(profile.failed(u"a1"_s, static_cast<Failure::Kind>(kind), profile.clock.now() + std::chrono::hours(1)));
    QCOMPARE(profile.next(), QString());
}

void OutboxSendingTest::whatIsRefusedOrHeldHoldsUpNothingElse()
{
    OutboxProfile profile;
    for (const QString &uuid : {u"a1"_s, u"a2"_s, u"a3"_s})
        QCOMPARE(queue(profile, answerTo(u"first"_s, uuid)), uuid);
    const QString edit = queue(profile, {Verb::Edit, u"old"_s, {u"first"_s, {}, u"words"_s, {}}, u"r1"_s, {}});
    QCOMPARE(profile.next(), u"a1"_s);
    static_cast<void>(profile.failed(u"a1"_s, Failure::Kind::Refused));
    QVERIFY(await(profile.store->holdPost(u"a2"_s, true)).ok());
    QVERIFY(await(profile.store->holdPost(edit, true)).ok());
    // What is about the same post stays behind it; what only accepts does not hang on a text.
    const QString withdraw = queue(profile, {Verb::Withdraw, u"old"_s, {u"first"_s, {}, {}, {}}, u"r1"_s, {}});
    QCOMPARE(profile.next(), u"a3"_s);
    QVERIFY(profile.settled(u"a3"_s, {}));
    QCOMPARE(profile.next(), QString());
    QVERIFY(await(profile.store->dropPost(edit)).ok());
    QCOMPARE(profile.next(), withdraw);
    QVERIFY(profile.settled(withdraw, {}, SendReply::Kind::Withdrawn));
    const QString titled = queue(profile, {Verb::Edit, u"first"_s, {{}, u"title"_s, u"words"_s, {}}, u"r1"_s, {}});
    QVERIFY(await(profile.store->holdPost(titled, true)).ok());
    const QString accept = queue(profile, {Verb::Accept, u"first"_s, {}, {}, u"old"_s});
    QCOMPARE(profile.next(), accept);
}

void OutboxSendingTest::whatBelongsToAPostWaitsForIt()
{
    OutboxProfile profile;
    const OutboxPost question = profile.queued(profile.draft(u"question"_s, u"text"_s));
    QCOMPARE(queue(profile, answerTo(u"question"_s, u"answer"_s)), u"answer"_s);
    const QString accept = queue(profile, {Verb::Accept, u"question"_s, {}, {}, u"answer"_s});
    const QString elsewhere = queue(profile, {Verb::Accept, u"elsewhere"_s, {}, {}, u"answer"_s});
    // However it stands.
    QVERIFY(await(profile.store->holdPost(u"question"_s, true)).ok());
    QCOMPARE(profile.next(true), QString());
    QVERIFY(await(profile.store->holdPost(u"question"_s, false)).ok());
    QCOMPARE(profile.next(), u"question"_s);
    static_cast<void>(profile.failed(u"question"_s, Failure::Kind::Refused));
    QCOMPARE(profile.next(true), QString());
    QVERIFY(await(profile.store->retryPost(u"question"_s)).ok());
    QCOMPARE(profile.next(), u"question"_s);
    QVERIFY(profile.settled(u"question"_s, profile.question(question)));
    QCOMPARE(profile.next(), u"answer"_s);
    static_cast<void>(profile.failed(u"answer"_s, Failure::Kind::Refused));
    QCOMPARE(profile.next(true), QString()); // what accepts it, here or elsewhere, waits
    QVERIFY(await(profile.store->dropPost(u"answer"_s)).ok());
    QCOMPARE(profile.next(), accept);
    QCOMPARE(profile.next(), elsewhere);
}

void OutboxSendingTest::aPostThatWasPutBackIsWaitedForToo()
{
    OutboxProfile profile;
    QCOMPARE(queue(profile, answerTo(u"question"_s, u"answer"_s)), u"answer"_s);
    static_cast<void>(profile.queued(profile.draft(u"question"_s, u"text"_s))); // a later number
    QCOMPARE(profile.next(), u"question"_s);
    QCOMPARE(profile.next(), QString());
    QVERIFY(profile.settled(u"question"_s, {}));
    QCOMPARE(profile.next(), u"answer"_s);
    // Nobody waits for one that waits for somebody behind.
    const QString accept = queue(profile, {Verb::Accept, u"third"_s, {}, {}, u"c2"_s});
    QCOMPARE(queue(profile, answerTo(u"third"_s, u"c1"_s)), u"c1"_s);
    QCOMPARE(queue(profile, answerTo(u"third"_s, u"c2"_s)), u"c2"_s);
    for (const QString &uuid : {u"c1"_s, u"c2"_s, accept}) {
        QCOMPARE(profile.next(), uuid);
        QVERIFY(profile.settled(uuid, {}));
    }
    // What is put back in front of something that is under way does not overtake it.
    QCOMPARE(queue(profile, answerTo(u"other"_s, u"b1"_s)), u"b1"_s);
    QCOMPARE(queue(profile, answerTo(u"other"_s, u"b2"_s)), u"b2"_s);
    const OutboxPost dropped = *await(profile.store->dropPost(u"b1"_s));
    QCOMPARE(profile.next(), u"b2"_s);
    QVERIFY(await(profile.store->restorePost(dropped)).ok());
    QCOMPARE(profile.next(), QString());
}

void OutboxSendingTest::nothingIsSentBeforeItsTime()
{
    OutboxProfile profile;
    const Timestamp later = profile.clock.now() + std::chrono::seconds(10);
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s), later));
    QCOMPARE(profile.next(), QString());
    profile.clock.advance(std::chrono::seconds(10));
    QCOMPARE(profile.next(), u"one"_s);
    QVERIFY(!profile.entry(u"one"_s).notBefore);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::ServerDown, profile.clock.now() + std::chrono::seconds(30)));
    QCOMPARE(profile.next(), QString());
    profile.clock.advance(std::chrono::seconds(30));
    QCOMPARE(profile.next(), u"one"_s);
    QCOMPARE(profile.entry(u"one"_s).tries, 2);
}

void OutboxSendingTest::eagerPassesOverARestAlone()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s), profile.clock.now() + std::chrono::seconds(10)));
    QCOMPARE(profile.next(true), QString()); // it may still be taken back
    profile.clock.advance(std::chrono::seconds(10));
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::Offline, profile.clock.now() + std::chrono::hours(1)));
    QCOMPARE(profile.next(true), u"one"_s);
    Failure wait{Failure::Kind::RateLimited, {}, profile.clock.now() + std::chrono::minutes(5), {}};
    QVERIFY(await(profile.store->failSending(u"one"_s, wait, wait.until)).ok());
    QCOMPARE(profile.next(true), QString());
    profile.clock.advance(std::chrono::minutes(5));
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::SignInNeeded));
    QCOMPARE(profile.next(true), QString());
}

void OutboxSendingTest::whatWasStumbledOverComesLast_data()
{
    QTest::addColumn<Failure::Kind>("kind");
    QTest::addColumn<QStringList>("order");
    // Where nobody was reached, the next ones would fare no better.
    QTest::newRow("offline") << Failure::Kind::Offline << QStringList{u"one"_s, u"one"_s, u"one"_s, u"two"_s};
    QTest::newRow("server down") << Failure::Kind::ServerDown << QStringList{u"one"_s, u"one"_s, u"two"_s, u"one"_s};
    QTest::newRow("malformed") << Failure::Kind::Malformed << QStringList{u"one"_s, u"one"_s, u"two"_s, u"one"_s};
}

void OutboxSendingTest::whatWasStumbledOverComesLast()
{
    QFETCH(const Failure::Kind, kind);
    QFETCH(const QStringList, order);
    OutboxProfile profile;
    for (const QString &uuid : {u"one"_s, u"two"_s})
        static_cast<void>(profile.queued(profile.draft(uuid, u"text"_s)));
    QStringList tried;
    for (int tries = 0; tries < 2; ++tries) {
        tried.append(profile.next(true));
        static_cast<void>(profile.failed(tried.last(), kind, profile.clock.now() + std::chrono::hours(1)));
    }
    tried.append(profile.next(true));
    tried.append(profile.next(true)); // nothing of another thread waits for it
    QCOMPARE(tried, order);
}

void OutboxSendingTest::eachKindOfFailureHasItsState_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("unsettled");
    const auto add = [](const char *name, Failure::Kind kind, State state, bool unsettled) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(state) << unsettled;
    };
    add("refused", Failure::Kind::Refused, State::Refused, false);
    add("gone", Failure::Kind::NotFound, State::Refused, false);
    add("sign in", Failure::Kind::SignInNeeded, State::Waiting, false);
    add("cancelled", Failure::Kind::Cancelled, State::Queued, true);
    add("offline", Failure::Kind::Offline, State::Waiting, true);
    add("timeout", Failure::Kind::Timeout, State::Waiting, true);
    add("rate limited", Failure::Kind::RateLimited, State::Waiting, true);
    add("server down", Failure::Kind::ServerDown, State::Waiting, true);
    add("malformed", Failure::Kind::Malformed, State::Waiting, true);
}

void OutboxSendingTest::eachKindOfFailureHasItsState()
{
    QFETCH(const int, kind);
    QFETCH(const int, state);
    QFETCH(const bool, unsettled);
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s)));
    QCOMPARE(profile.next(), u"one"_s);
    const Timestamp later = profile.clock.now() + std::chrono::minutes(1);
    const Failure failure{static_cast<Failure::Kind>(kind), u"why"_s, {}, {{u"/title"_s, u"too long"_s}}, u"slug"_s};
    const OutboxPost post = *await(profile.store->failSending(u"one"_s, failure, later));
    QCOMPARE(static_cast<int>(post.state), state);
    QCOMPARE(post.unsettled, unsettled);
    if (failure.kind == Failure::Kind::Cancelled)
        QVERIFY(!post.reason); // it says nothing of the post
    else
        QCOMPARE(post.reason, failure);
    QCOMPARE(post.notBefore, post.state == State::Refused ? std::nullopt : std::optional(later));
    QCOMPARE(profile.outbox(), QList<OutboxPost>{post});
    // What was open stays open until the endpoint says more than that somebody is to sign in.
    if (failure.kind == Failure::Kind::SignInNeeded)
        return;
    QVERIFY(await(profile.store->retryPost(u"one"_s)).ok());
    QCOMPARE(profile.next(), u"one"_s);
    QCOMPARE(profile.failed(u"one"_s, Failure::Kind::SignInNeeded).unsettled, unsettled);
}

void OutboxSendingTest::whoeverSignsInLetsGoWhatWaitedForIt()
{
    OutboxProfile profile;
    for (const QString &uuid : {u"one"_s, u"two"_s, u"three"_s}) {
        static_cast<void>(profile.queued(profile.draft(uuid, u"text"_s)));
        QCOMPARE(profile.next(), uuid);
    }
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::SignInNeeded, profile.clock.now() + std::chrono::hours(1)));
    static_cast<void>(profile.failed(u"two"_s, Failure::Kind::Offline, profile.clock.now() + std::chrono::hours(1)));
    static_cast<void>(profile.failed(u"three"_s, Failure::Kind::Refused));
    QVERIFY(await(profile.store->releaseSignIn(u"another"_s)).ok());
    QCOMPARE(profile.entry(u"one"_s).state, State::Waiting);
    QVERIFY(await(profile.store->releaseSignIn(profile.community)).ok());
    QCOMPARE(profile.entry(u"one"_s).state, State::Queued);
    QCOMPARE(profile.entry(u"two"_s).state, State::Waiting);
    QCOMPARE(profile.entry(u"three"_s).state, State::Refused);
    QCOMPARE(profile.next(), u"one"_s);
    QCOMPARE(profile.next(), QString());
}

void OutboxSendingTest::aRefusedPostTakesTheTextThatWasToFollow()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"first"_s)));
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"second"_s)));
    QCOMPARE(profile.outbox().size(), 2);
    const OutboxPost post = profile.failed(u"one"_s, Failure::Kind::Refused);
    QCOMPARE(post.state, State::Refused);
    QCOMPARE(post.outgoing.verb, Verb::Post);
    QCOMPARE(post.outgoing.content.body, u"second"_s);
    QCOMPARE(profile.outbox(), QList<OutboxPost>{post});
}

void OutboxSendingTest::aKilledTryIsQueuedAgainAndUnsettled()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s)));
    const std::optional<OutboxPost> sending = profile.begin();
    profile.open();
    OutboxPost expected = *sending;
    expected.state = State::Queued;
    expected.unsettled = true;
    QCOMPARE(profile.outbox(), QList<OutboxPost>{expected});
    QCOMPARE(profile.next(), u"one"_s);
    QCOMPARE(profile.entry(u"one"_s).tries, 2);
}

void OutboxSendingTest::aChangeWithoutARevisionTakesTheOneThatIsHeld()
{
    OutboxProfile profile;
    Question question = m_threads.question(0);
    question.revision = u"r5"_s;
    QVERIFY(profile.apply({question}).ok());
    const QString edit = queue(profile, {Verb::Edit, question.id, {{}, u"title"_s, u"words"_s, {}}, {}, {}});
    QCOMPARE(profile.begin()->outgoing.revision, u"r5"_s);
    QCOMPARE(profile.entry(edit).outgoing.revision, u"r5"_s);
}

void OutboxSendingTest::withChangedTheEntryKeepsWhatItIsThere()
{
    OutboxProfile profile;
    Answer answer = m_threads.answer(0, 0);
    answer.revision = u"r1"_s;
    QVERIFY(profile.apply({m_threads.question(0), answer}).ok());
    const QString edit = queue(profile, {Verb::Edit, answer.id, {answer.question, {}, u"mine"_s, {}}, u"r1"_s, {}});
    QCOMPARE(profile.next(), edit);
    static_cast<void>(profile.failed(edit, Failure::Kind::Timeout));
    QCOMPARE(profile.next(), edit);
    Answer theirs = answer;
    theirs.body = u"theirs"_s;
    theirs.edited = answer.created + std::chrono::hours(1);
    theirs.revision = u"r2"_s;
    QVERIFY(profile.settled(edit, theirs, SendReply::Kind::Changed));
    const OutboxPost post = profile.entry(edit);
    QCOMPARE(post.state, State::Refused);
    QVERIFY(!post.unsettled);
    QCOMPARE(post.reason->kind, Failure::Kind::Refused);
    QVERIFY(post.theirs == Item(theirs));
    QCOMPARE(post.outgoing.content.body, u"mine"_s);
    // What it is there is what everybody reads.
    QCOMPARE(profile.thread(answer.question)->answers.front().body, u"theirs"_s);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::OutboxSendingTest)
#include "outboxsendingtest.moc"
