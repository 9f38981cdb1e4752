// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/connection.h>
#include <tests/store/outboxprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

using State = OutboxPost::State;
using Verb = Outgoing::Verb;

/// What the person does with what is in the outbox already.
class OutboxEntriesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenBackIsADraftAgain();
    void whatIsTakenBackWhileOpenBecomesAChange();
    void aChangeOfWhatWasTakenOutMeanwhileIsThePostItself();
    void aNameThatIsUsedByAnEarlierTextOfTheSamePersonIsAChangeOfThat();
    void whoDoesNotWantToWaitStillMayTakeBack();
    void aTimeThatAWrongClockSetHoldsNothingUp();
    void onlyTextsAreTakenBack();
    void takingBackLosesNoOtherDraft();
    void holdingAndLettingGo();
    void tryingAgain();
    void whoTriesAgainHasSeenWhatItIsThere();
    void whatIsDroppedComesBackAtItsPlace();
    void whatIsUnderWayIsLeftAlone();
    void anEntryThatBelongsNowhereIsFoundOut();

private:
    ThreadGenerator m_threads{{.threads = 2, .answers = 1, .people = 4, .topics = 2, .testimonials = 0, .words = 20}};
};

void OutboxEntriesTest::whatIsTakenBackIsADraftAgain()
{
    OutboxProfile profile;
    QVERIFY(profile.apply({m_threads.question(0)}).ok());
    const Draft written = profile.draft(u"one"_s, u"Try the stretch"_s, m_threads.questionId(0));
    static_cast<void>(profile.queued(written));
    const Draft back = *await(profile.store->takeBack(u"one"_s));
    QCOMPARE(back.uuid, u"one"_s);
    QCOMPARE(back.content, written.content);
    QCOMPARE(back.threadTitle, m_threads.question(0).title);
    QVERIFY(profile.outbox().isEmpty());
    QCOMPARE(await(profile.store->drafts()).value(), QList<Draft>{back});
    // An edit that was refused because the post was changed there goes on from what it is there now.
    Draft edit = profile.draft(u"two"_s, u"mine"_s, m_threads.questionId(0));
    edit.edits = u"post"_s;
    edit.revision = u"r1"_s;
    const QString uuid = profile.queued(edit).uuid;
    QCOMPARE(profile.next(), uuid);
    Answer theirs = m_threads.answer(0, 0);
    theirs.revision = u"r2"_s;
    QVERIFY(profile.settled(uuid, theirs, SendReply::Kind::Changed));
    QCOMPARE(profile.entry(uuid).state, State::Refused);
    const Draft merged = *await(profile.store->takeBack(uuid));
    QCOMPARE(merged.edits, u"post"_s);
    QCOMPARE(merged.revision, u"r2"_s);
    QCOMPARE(merged.base.body, theirs.body);
    QCOMPARE(merged.content.body, u"mine"_s);
    QVERIFY(profile.outbox().isEmpty());
}

void OutboxEntriesTest::whatIsTakenBackWhileOpenBecomesAChange()
{
    OutboxProfile profile;
    const OutboxPost post = profile.queued(profile.draft(u"one"_s, u"first"_s));
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::Timeout));
    const OutboxPost change = profile.queued(profile.draft(u"one"_s, u"second"_s));
    const Draft back = *await(profile.store->takeBack(u"one"_s));
    QCOMPARE(profile.uuids(), QStringList{u"one"_s});
    QVERIFY(back.uuid != u"one"_s && back.uuid.size() == 36);
    QCOMPARE(back.edits, u"one"_s);
    QCOMPARE(back.base.body, u"first"_s);
    QCOMPARE(back.content.body, u"second"_s); // the newest words
    QVERIFY(back.revision.isEmpty());
    // Until the person has decided, the old words go nowhere.
    QCOMPARE(profile.outbox().constFirst().state, State::Held);
    QVERIFY(!profile.begin(true));
    Draft written = back;
    written.content.body = u"third"_s;
    const OutboxPost queued = profile.queued(written);
    QCOMPARE(queued.outgoing.verb, Verb::Edit);
    // Now they are settled, and what follows learns what it is a change of.
    QCOMPARE(profile.next(), u"one"_s);
    QVERIFY(profile.settled(u"one"_s, profile.question(post, u"r1"_s)));
    QCOMPARE(profile.outbox().size(), 1);
    QCOMPARE(profile.outbox().constFirst().outgoing.revision, u"r1"_s);
}

void OutboxEntriesTest::aChangeOfWhatWasTakenOutMeanwhileIsThePostItself()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"first"_s)));
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::Timeout));
    Draft back = *await(profile.store->takeBack(u"one"_s));
    QVERIFY(await(profile.store->dropPost(u"one"_s)).ok());
    back.content.body = u"second"_s;
    const OutboxPost queued = profile.queued(back);
    QCOMPARE(queued.outgoing.verb, Verb::Post);
    QCOMPARE(queued.outgoing.post, u"one"_s); // if the first words got through, the endpoint says so
    QCOMPARE(queued.outgoing.content.body, u"second"_s);
    QCOMPARE(profile.next(), u"one"_s);
}

void OutboxEntriesTest::aNameThatIsUsedByAnEarlierTextOfTheSamePersonIsAChangeOfThat()
{
    OutboxProfile profile;
    const OutboxPost post = profile.queued(profile.draft(u"one"_s, u"other words"_s));
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::Refused, {}, u"already-used"_s));
    Question held = profile.question(post, u"r1"_s);
    held.body = u"first words"_s;
    QVERIFY(profile.apply({held}).ok());
    const Draft back = *await(profile.store->takeBack(u"one"_s));
    QCOMPARE(back.edits, u"one"_s);
    QCOMPARE(back.revision, u"r1"_s);
    QCOMPARE(back.base.body, u"first words"_s);
    QCOMPARE(back.content.body, u"other words"_s);
}

void OutboxEntriesTest::whoDoesNotWantToWaitStillMayTakeBack()
{
    OutboxProfile profile;
    const Timestamp soon = profile.clock.now() + std::chrono::seconds(10);
    QVERIFY(await(profile.store->keepDraft(profile.draft(u"one"_s, u"text"_s))).ok());
    QVERIFY(await(profile.store->queueDraft(u"one"_s, soon)).ok());
    QVERIFY(!profile.begin(true)); // F5, or `limber sync`
    QVERIFY(await(profile.store->retryPost(u"one"_s)).ok()); // Send Now
    QCOMPARE(profile.next(), u"one"_s);
}

void OutboxEntriesTest::aTimeThatAWrongClockSetHoldsNothingUp()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s)));
    QCOMPARE(profile.next(), u"one"_s);
    Failure limited{Failure::Kind::RateLimited, {}, profile.clock.now() + std::chrono::hours(24 * 365), {}};
    QVERIFY(await(profile.store->failSending(u"one"_s, limited, limited.until)).ok());
    QCOMPARE(profile.next(), u"one"_s);
    limited.until = profile.clock.now() + std::chrono::hours(2);
    QVERIFY(await(profile.store->failSending(u"one"_s, limited, limited.until)).ok());
    QVERIFY(!profile.begin(true));
}

void OutboxEntriesTest::onlyTextsAreTakenBack()
{
    OutboxProfile profile;
    for (const Verb verb : {Verb::Accept, Verb::Withdraw}) {
        const OutboxPost post = *await(profile.store->queue(profile.community, {verb, u"question"_s, {}, {}, {}}, {}));
        QCOMPARE(await(profile.store->takeBack(post.uuid)).failure().kind, Failure::Kind::Refused);
    }
    QCOMPARE(profile.outbox().size(), 2);
}

void OutboxEntriesTest::takingBackLosesNoOtherDraft()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"queued"_s)));
    QVERIFY(await(profile.store->keepDraft(profile.draft(u"one"_s, u"kept once more"_s))).ok());
    QCOMPARE(await(profile.store->takeBack(u"one"_s))->content.body, u"queued"_s);
    QCOMPARE(await(profile.store->drafts())->size(), 2);
    QCOMPARE(await(profile.store->draft(u"one"_s))->content.body, u"kept once more"_s);
}

void OutboxEntriesTest::holdingAndLettingGo()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s)));
    QCOMPARE(await(profile.store->holdPost(u"one"_s, true))->state, State::Held);
    QVERIFY(!profile.begin(true));
    QCOMPARE(await(profile.store->holdPost(u"one"_s, false))->state, State::Queued);
    QCOMPARE(await(profile.store->holdPost(u"one"_s, false))->state, State::Queued);
    QCOMPARE(profile.next(), u"one"_s);
    // What is refused says so, whoever holds it.
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::Refused));
    QCOMPARE(await(profile.store->holdPost(u"one"_s, true))->state, State::Refused);
    QCOMPARE(await(profile.store->holdPost(u"one"_s, false))->state, State::Refused);
}

void OutboxEntriesTest::tryingAgain()
{
    OutboxProfile profile;
    const Timestamp later = profile.clock.now() + std::chrono::hours(1);
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s)));
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::Offline, later));
    QVERIFY(!profile.begin());
    const OutboxPost again = *await(profile.store->retryPost(u"one"_s));
    QCOMPARE(again.state, State::Queued);
    QVERIFY(!again.notBefore && again.unsettled);
    QCOMPARE(again.tries, 1);
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::Refused));
    QVERIFY(!profile.begin(true));
    QVERIFY(await(profile.store->retryPost(u"one"_s)).ok());
    QCOMPARE(profile.next(), u"one"_s);
    // The endpoint's word holds for the person too.
    Failure wait{Failure::Kind::RateLimited, {}, later, {}};
    QVERIFY(await(profile.store->failSending(u"one"_s, wait, {})).ok());
    QVERIFY(await(profile.store->retryPost(u"one"_s)).ok());
    QVERIFY(!profile.begin(true));
    profile.clock.advance(std::chrono::hours(1));
    QCOMPARE(profile.next(), u"one"_s);
}

void OutboxEntriesTest::whoTriesAgainHasSeenWhatItIsThere()
{
    OutboxProfile profile;
    Draft edit = profile.draft(u"one"_s, u"mine"_s);
    edit.edits = u"post"_s;
    edit.revision = u"r1"_s;
    const QString uuid = profile.queued(edit).uuid;
    QCOMPARE(profile.next(), uuid);
    Question theirs = m_threads.question(0);
    theirs.id = u"post"_s;
    theirs.revision = u"r2"_s;
    QVERIFY(profile.settled(uuid, theirs, SendReply::Kind::Changed));
    const OutboxPost again = *await(profile.store->retryPost(uuid));
    QCOMPARE(again.outgoing.revision, u"r2"_s);
    QCOMPARE(again.base.body, theirs.body);
    QVERIFY(!again.theirs && !again.reason);
    QCOMPARE(profile.outbox(), QList<OutboxPost>{again});
}

void OutboxEntriesTest::whatIsDroppedComesBackAtItsPlace()
{
    OutboxProfile profile;
    for (const QString &uuid : {u"one"_s, u"two"_s, u"three"_s})
        static_cast<void>(profile.queued(profile.draft(uuid, uuid)));
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::Refused));
    const QList<OutboxPost> before = profile.outbox();
    const OutboxPost last = *await(profile.store->dropPost(u"three"_s));
    const OutboxPost first = *await(profile.store->dropPost(u"one"_s));
    QCOMPARE(profile.uuids(), QStringList{u"two"_s});
    // Their numbers are given to nobody else.
    QVERIFY(profile.queued(profile.draft(u"four"_s, u"four"_s)).number > last.number);
    QVERIFY(await(profile.store->dropPost(u"four"_s)).ok());
    QCOMPARE(*await(profile.store->restorePost(first)), first);
    QCOMPARE(*await(profile.store->restorePost(last)), last);
    QCOMPARE(profile.outbox(), before);
    QCOMPARE(await(profile.store->restorePost(last)).failure().kind, Failure::Kind::Refused);
    OutboxPost sending = *await(profile.store->dropPost(u"two"_s));
    sending.state = State::Sending;
    const OutboxPost restored = *await(profile.store->restorePost(sending));
    QVERIFY(restored.state == State::Queued && restored.unsettled);
}

void OutboxEntriesTest::whatIsUnderWayIsLeftAlone()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s)));
    const OutboxPost sending = profile.begin().value();
    QCOMPARE(sending.state, State::Sending);
    QCOMPARE(sending.tries, 1);
    QCOMPARE(await(profile.store->holdPost(u"one"_s, true)).failure().kind, Failure::Kind::Refused);
    QCOMPARE(await(profile.store->dropPost(u"one"_s)).failure().kind, Failure::Kind::Refused);
    QCOMPARE(*await(profile.store->retryPost(u"one"_s)), sending);
    QCOMPARE(profile.outbox(), QList<OutboxPost>{sending});
}

void OutboxEntriesTest::anEntryThatBelongsNowhereIsFoundOut()
{
    OutboxProfile profile;
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"text"_s)));
    QVERIFY(profile.isSound());
    {
        Connection mine(profile.folder.filePath(u"mine.sqlite"_s), Connection::Mode::Write);
        mine.run("UPDATE outbox SET thread_id = 'another'");
    }
    const FileCheck check = await(profile.store->check())->at(1);
    QVERIFY(!check.ok);
    QCOMPARE(check.detail, u"1 posts in the outbox that belong nowhere"_s);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::OutboxEntriesTest)
#include "outboxentriestest.moc"
