// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/outboxprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QFile>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

using State = OutboxPost::State;
using Verb = Outgoing::Verb;

/// What the person does with the outbox: nothing that was written is ever lost, and nothing is posted twice.
class OutboxTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftGoesIntoTheOutboxAndIsADraftNoMore();
    void whatCannotBeQueuedIsSaid();
    void anEditGoesUnderANameOfItsOwn();
    void whatWasNeverTriedTakesTheNewContent();
    void whatWasRefusedTakesTheNewContent();
    void whatIsOpenIsSettledFirstAndTheNewContentFollows();
    void whatWasAlreadyUsedGoesUnderANewName();
    void anOwnPostThatIsHeldAlreadyGetsItsNewText();
    void aSecondEditTakesThePlaceOfTheFirst();
    void acceptAndWithdrawAreReplacedUntilTried();
    void theOutboxStaysWithoutItsThreadItsCommunityAndTheCache();
    void everythingOfAnEntryIsKept();
    void changesNameThreadsAndDrafts();
    void whoeverOnlyReadsChangesNothing();

private:
    ThreadGenerator m_threads{{.threads = 2, .answers = 1, .people = 4, .topics = 2, .testimonials = 0, .words = 20}};
};

void OutboxTest::aDraftGoesIntoTheOutboxAndIsADraftNoMore()
{
    OutboxProfile profile;
    const Timestamp later = profile.clock.now() + std::chrono::seconds(10);
    const OutboxPost post = profile.queued(profile.draft(u"one"_s, u"Since spring"_s), later);
    OutboxPost expected;
    expected.uuid = u"one"_s;
    expected.number = 1;
    expected.community = profile.community;
    expected.outgoing.post = u"one"_s;
    expected.outgoing.content = {{}, u"Running makes back stiff"_s, u"Since spring"_s, {u"running"_s}};
    expected.threadTitle = u"Running makes back stiff"_s;
    expected.notBefore = later;
    expected.queued = profile.clock.now();
    QCOMPARE(post, expected);
    QVERIFY(await(profile.store->drafts())->isEmpty());
    profile.open();
    QCOMPARE(profile.outbox(), QList<OutboxPost>{expected});
}

void OutboxTest::whatCannotBeQueuedIsSaid()
{
    OutboxProfile profile;
    QCOMPARE(await(profile.store->queueDraft(u"none"_s, {})).failure().kind, Failure::Kind::NotFound);
    Draft nowhere = profile.draft(u"one"_s, u"text"_s);
    nowhere.community.clear();
    QVERIFY(await(profile.store->keepDraft(nowhere)).ok());
    QCOMPARE(await(profile.store->queueDraft(u"one"_s, {})).failure().kind, Failure::Kind::Refused);
    QCOMPARE(await(profile.store->drafts())->size(), 1);
    QCOMPARE(await(profile.store->queue({}, {}, {})).failure().kind, Failure::Kind::Refused);
    for (const auto &result : {await(profile.store->holdPost(u"none"_s, true)), await(profile.store->retryPost(u"none"_s)),
             await(profile.store->dropPost(u"none"_s)), await(profile.store->failSending(u"none"_s, {}, {}))})
        QCOMPARE(result.failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->takeBack(u"none"_s)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->settleSending(u"none"_s, {})).failure().kind, Failure::Kind::NotFound);
    QVERIFY(profile.outbox().isEmpty());
}

void OutboxTest::anEditGoesUnderANameOfItsOwn()
{
    OutboxProfile profile;
    QVERIFY(profile.apply({m_threads.question(0), m_threads.answer(0, 0)}).ok());
    Draft draft = profile.draft(u"one"_s, u"Better words"_s, m_threads.questionId(0));
    draft.edits = m_threads.answerId(0, 0);
    draft.revision = u"r7"_s;
    draft.base = {m_threads.questionId(0), {}, u"Old words"_s, {}};
    const OutboxPost post = profile.queued(draft);
    QCOMPARE(post.outgoing.verb, Verb::Edit);
    QCOMPARE(post.outgoing.post, draft.edits);
    QCOMPARE(post.outgoing.revision, u"r7"_s);
    QCOMPARE(post.outgoing.thread(), m_threads.questionId(0));
    QCOMPARE(post.base, draft.base);
    QCOMPARE(post.threadTitle, m_threads.question(0).title);
    QCOMPARE(post.uuid.size(), 36);
    // Without a draft what the post says is looked up.
    Outgoing edit = post.outgoing;
    edit.post = m_threads.questionId(0);
    edit.content = {{}, u"New title"_s, u"New words"_s, {}};
    const OutboxPost second = *await(profile.store->queue(profile.community, edit, {}));
    QCOMPARE(second.base.body, m_threads.question(0).body);
    QCOMPARE(second.base.title, m_threads.question(0).title);
    QCOMPARE(second.threadTitle, u"New title"_s);
    QCOMPARE(profile.outbox().size(), 2);
}

void OutboxTest::whatWasNeverTriedTakesTheNewContent()
{
    OutboxProfile profile;
    QVERIFY(profile.queued(profile.draft(u"one"_s, u"first"_s)).number == 1);
    QVERIFY(await(profile.store->holdPost(u"one"_s, true)).ok());
    profile.clock.advance(std::chrono::minutes(1));
    const OutboxPost again = profile.queued(profile.draft(u"one"_s, u"second"_s));
    QCOMPARE(profile.outbox(), QList<OutboxPost>{again});
    QCOMPARE(again.number, 1);
    QCOMPARE(again.state, State::Queued);
    QCOMPARE(again.outgoing.content.body, u"second"_s);
    QCOMPARE(again.queued, profile.clock.now());
    // A change of it is the same post still.
    Draft change = profile.draft(u"change"_s, u"third"_s);
    change.edits = u"one"_s;
    const OutboxPost changed = profile.queued(change);
    QCOMPARE(profile.outbox(), QList<OutboxPost>{changed});
    QCOMPARE(changed.outgoing.verb, Verb::Post);
    QCOMPARE(changed.outgoing.content.body, u"third"_s);
}

void OutboxTest::whatWasRefusedTakesTheNewContent()
{
    OutboxProfile profile;
    QVERIFY(profile.queued(profile.draft(u"one"_s, u"first"_s)).number == 1);
    QCOMPARE(profile.next(), u"one"_s);
    QCOMPARE(profile.failed(u"one"_s, Failure::Kind::Refused).state, State::Refused);
    const OutboxPost again = profile.queued(profile.draft(u"one"_s, u"second"_s));
    QCOMPARE(profile.outbox(), QList<OutboxPost>{again});
    QCOMPARE(again.state, State::Queued);
    QCOMPARE(again.outgoing.verb, Verb::Post);
    QCOMPARE(again.outgoing.content.body, u"second"_s);
    QVERIFY(!again.reason);
}

void OutboxTest::whatIsOpenIsSettledFirstAndTheNewContentFollows()
{
    OutboxProfile profile;
    QVERIFY(profile.queued(profile.draft(u"one"_s, u"first"_s)).number == 1);
    QCOMPARE(profile.next(), u"one"_s);
    const OutboxPost change = profile.queued(profile.draft(u"one"_s, u"second"_s)); // while it is under way
    QCOMPARE(change.outgoing.verb, Verb::Edit);
    QCOMPARE(change.outgoing.post, u"one"_s);
    QCOMPARE(change.base.body, u"first"_s);
    QCOMPARE(profile.failed(u"one"_s, Failure::Kind::Timeout).state, State::Waiting);
    QCOMPARE(profile.entry(u"one"_s).outgoing.content.body, u"first"_s);
    // The change was never tried, so that it changes itself.
    QCOMPARE(profile.queued(profile.draft(u"one"_s, u"third"_s)).uuid, change.uuid);
    QCOMPARE(profile.uuids(), QStringList({u"one"_s, change.uuid}));
    const std::optional<OutboxPost> sent = profile.begin(true);
    QCOMPARE(sent->uuid, u"one"_s);
    QCOMPARE(sent->outgoing.content.body, u"first"_s);
    QVERIFY(profile.settled(u"one"_s, profile.question(*sent, u"r4"_s)));
    const std::optional<OutboxPost> followed = profile.begin();
    QCOMPARE(followed->uuid, change.uuid);
    QCOMPARE(followed->outgoing.revision, u"r4"_s);
    QCOMPARE(followed->outgoing.content.body, u"third"_s);
}

void OutboxTest::whatWasAlreadyUsedGoesUnderANewName()
{
    OutboxProfile profile;
    QVERIFY(profile.queued(profile.draft(u"one"_s, u"first"_s)).number == 1);
    QCOMPARE(profile.next(), u"one"_s);
    QCOMPARE(profile.failed(u"one"_s, Failure::Kind::Refused, {}, u"already-used"_s).reason->slug, u"already-used"_s);
    // Trying again is the same again.
    QCOMPARE(await(profile.store->retryPost(u"one"_s))->uuid, u"one"_s);
    QCOMPARE(profile.next(), u"one"_s);
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::Refused, {}, u"already-used"_s));
    const OutboxPost again = profile.queued(profile.draft(u"one"_s, u"first"_s));
    QVERIFY(again.uuid != u"one"_s && again.uuid.size() == 36);
    QCOMPARE(again.outgoing.post, again.uuid);
    QCOMPARE(again.outgoing.verb, Verb::Post);
    QCOMPARE(profile.outbox(), QList<OutboxPost>{again});
    // A draft that is made of it goes by another name too.
    QCOMPARE(profile.next(), again.uuid);
    static_cast<void>(profile.failed(again.uuid, Failure::Kind::Refused, {}, u"already-used"_s));
    const Draft back = *await(profile.store->takeBack(again.uuid));
    QVERIFY(back.uuid != again.uuid && back.uuid.size() == 36);
    QVERIFY(back.edits.isEmpty());
}

void OutboxTest::anOwnPostThatIsHeldAlreadyGetsItsNewText()
{
    OutboxProfile profile;
    const OutboxPost first = profile.queued(profile.draft(u"one"_s, u"first"_s));
    QCOMPARE(profile.next(), u"one"_s);
    QVERIFY(profile.settled(u"one"_s, profile.question(first, u"r1"_s)));
    // An editor that was late kept the draft once more.
    const OutboxPost change = profile.queued(profile.draft(u"one"_s, u"second"_s));
    QCOMPARE(change.outgoing.verb, Verb::Edit);
    QCOMPARE(change.outgoing.post, u"one"_s);
    QCOMPARE(change.outgoing.revision, u"r1"_s);
    QCOMPARE(change.base.body, u"first"_s);
    QVERIFY(await(profile.store->dropPost(change.uuid)).ok());
    // The same where the endpoint says so before the feed does.
    OutboxPost used = first;
    used.uuid = u"two"_s;
    used.outgoing.post = u"two"_s;
    QCOMPARE(profile.queued(profile.draft(u"two"_s, u"text"_s)).uuid, u"two"_s);
    QCOMPARE(profile.next(), u"two"_s);
    static_cast<void>(profile.failed(u"two"_s, Failure::Kind::Refused, {}, u"already-used"_s));
    QVERIFY(profile.apply({profile.question(used, u"r2"_s)}).ok());
    const OutboxPost own = profile.queued(profile.draft(u"two"_s, u"another text"_s));
    QCOMPARE(own.outgoing.verb, Verb::Edit);
    QCOMPARE(own.outgoing.post, u"two"_s);
    QCOMPARE(own.outgoing.revision, u"r2"_s);
    QVERIFY(own.uuid != u"two"_s);
}

void OutboxTest::aSecondEditTakesThePlaceOfTheFirst()
{
    OutboxProfile profile;
    Draft edit = profile.draft(u"one"_s, u"second"_s);
    edit.edits = u"post"_s;
    edit.revision = u"r1"_s;
    edit.base.body = u"first"_s;
    const OutboxPost before = profile.queued(edit);
    edit.uuid = u"two"_s;
    edit.content.body = u"third"_s;
    edit.revision = u"r2"_s; // what the person saw then
    edit.base.body = u"first, by somebody else"_s;
    const OutboxPost after = profile.queued(edit);
    QCOMPARE(after.uuid, before.uuid);
    QCOMPARE(after.outgoing.revision, u"r2"_s);
    QCOMPARE(after.base.body, u"first, by somebody else"_s);
    edit.uuid = u"three"_s;
    edit.revision.clear(); // of what is in the outbox
    edit.base.body = u"third"_s;
    edit.content.body = u"fourth"_s;
    const OutboxPost last = profile.queued(edit);
    QCOMPARE(last.outgoing.revision, u"r2"_s);
    QCOMPARE(last.base.body, u"first, by somebody else"_s);
    QCOMPARE(last.outgoing.content.body, u"fourth"_s);
    QCOMPARE(profile.outbox(), QList<OutboxPost>{last});
    // Behind one that may have got through it is a change of whatever that leaves.
    QCOMPARE(profile.next(), last.uuid);
    edit.uuid = u"four"_s;
    edit.revision = u"r2"_s;
    const OutboxPost behind = profile.queued(edit);
    QVERIFY(behind.uuid != last.uuid);
    QCOMPARE(behind.outgoing.revision, QString());
    QCOMPARE(behind.base.body, u"fourth"_s);
}

void OutboxTest::acceptAndWithdrawAreReplacedUntilTried()
{
    OutboxProfile profile;
    Outgoing accept{Verb::Accept, u"question"_s, {}, {}, u"first"_s};
    const OutboxPost before = *await(profile.store->queue(profile.community, accept, {}));
    QVERIFY(before.uuid != u"question"_s);
    accept.accepted = u"second"_s;
    const OutboxPost after = *await(profile.store->queue(profile.community, accept, {}));
    QCOMPARE(after.uuid, before.uuid);
    QCOMPARE(profile.outbox(), QList<OutboxPost>{after});
    QCOMPARE(after.outgoing.accepted, u"second"_s);
    QCOMPARE(profile.next(), after.uuid);
    static_cast<void>(profile.failed(after.uuid, Failure::Kind::Offline));
    accept.accepted.clear();
    QVERIFY(await(profile.store->queue(profile.community, accept, {}))->uuid != after.uuid);
    QCOMPARE(profile.outbox().size(), 2);
    // Withdrawing is something else than accepting, of the same post too.
    const Outgoing withdraw{Verb::Withdraw, u"question"_s, {}, u"r1"_s, {}};
    QVERIFY(await(profile.store->queue(profile.community, withdraw, {})).ok());
    QVERIFY(await(profile.store->queue(profile.community, withdraw, {})).ok());
    QCOMPARE(profile.outbox().size(), 3);
}

void OutboxTest::theOutboxStaysWithoutItsThreadItsCommunityAndTheCache()
{
    OutboxProfile profile;
    const Question question = m_threads.question(0);
    QVERIFY(profile.apply({question}).ok());
    static_cast<void>(profile.queued(profile.draft(u"one"_s, u"Try the stretch"_s, question.id)));
    const QList<OutboxPost> posts = profile.outbox();
    QVERIFY(profile.apply({Tombstone{ItemType::Question, question.id}}).ok());
    QCOMPARE(profile.outbox(), posts);
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QCOMPARE(profile.outbox(), posts);
    QVERIFY(!profile.begin(true)); // nobody follows it
    profile.store.reset();
    QVERIFY(QFile::remove(profile.folder.filePath(u"cache.sqlite"_s)));
    profile.open();
    QCOMPARE(profile.outbox(), posts);
    Community elsewhere = StoreScenario::community();
    elsewhere.url.setPath(u"/elsewhere/"_s);
    QVERIFY(await(profile.store->addCommunity(elsewhere))->id != profile.community);
    // Followed again, it goes on where it was.
    QCOMPARE(await(profile.store->addCommunity(StoreScenario::community()))->id, profile.community);
    QCOMPARE(profile.next(), u"one"_s);
}

void OutboxTest::everythingOfAnEntryIsKept()
{
    OutboxProfile profile;
    OutboxPost post;
    post.uuid = u"one"_s;
    post.number = 7;
    post.community = profile.community;
    post.outgoing = {Verb::Edit, u"post"_s, {u"q"_s, u"t"_s, u"b"_s, {u"x"_s, u"y"_s}}, u"r"_s, u"a"_s};
    post.threadTitle = u"title"_s;
    post.base = {u"q0"_s, u"t0"_s, u"b0"_s, {u"z"_s}};
    post.state = State::Refused;
    post.tries = 3;
    post.unsettled = true;
    post.notBefore = profile.clock.now() + std::chrono::hours(1);
    post.reason =
        Failure{Failure::Kind::Refused, u"why"_s, profile.clock.now(), {{u"/title"_s, u"too long"_s}, {u"/body"_s, {}}}, u"slug"_s};
    post.queued = profile.clock.now();
    for (const Item &theirs : {Item(m_threads.question(0)), Item(m_threads.answer(0, 0))}) {
        post.theirs = theirs;
        QCOMPARE(*await(profile.store->restorePost(post)), post);
        profile.open();
        QCOMPARE(profile.outbox(), QList<OutboxPost>{post});
        QVERIFY(profile.isSound());
        QCOMPARE(*await(profile.store->dropPost(u"one"_s)), post);
    }
}

void OutboxTest::changesNameThreadsAndDrafts()
{
    OutboxProfile profile;
    QVERIFY(await(profile.store->keepDraft(profile.draft(u"one"_s, u"text"_s))).ok());
    profile.settle();
    std::vector<ChangeSet> changes;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changes.push_back(set); });
    const QSet<ThreadRef> thread{{profile.community, u"one"_s}};
    const auto last = [&](const QSet<ThreadRef> &outbox, const QSet<QString> &drafts) {
        profile.settle();
        const bool good =
            changes.size() == 1 && changes.front().outbox == outbox && changes.front().drafts == drafts && changes.front().threads.empty();
        changes.clear();
        return good;
    };
    QVERIFY(await(profile.store->queueDraft(u"one"_s, {})).ok());
    QVERIFY(last(thread, {u"one"_s}));
    QVERIFY(await(profile.store->holdPost(u"one"_s, true)).ok());
    QVERIFY(last(thread, {}));
    QVERIFY(await(profile.store->holdPost(u"one"_s, true)).ok());
    profile.settle();
    QVERIFY(changes.empty());
    QVERIFY(await(profile.store->retryPost(u"one"_s)).ok());
    QVERIFY(last(thread, {}));
    QCOMPARE(profile.next(), u"one"_s);
    QVERIFY(last(thread, {}));
    static_cast<void>(profile.failed(u"one"_s, Failure::Kind::SignInNeeded));
    QVERIFY(last(thread, {}));
    QVERIFY(await(profile.store->releaseSignIn(profile.community)).ok());
    QVERIFY(last(thread, {}));
    QVERIFY(await(profile.store->releaseSignIn(profile.community)).ok());
    profile.settle();
    QVERIFY(changes.empty());
    const OutboxPost dropped = *await(profile.store->dropPost(u"one"_s));
    QVERIFY(last(thread, {}));
    QVERIFY(await(profile.store->restorePost(dropped)).ok());
    QVERIFY(last(thread, {}));
    QVERIFY(await(profile.store->takeBack(u"one"_s)).ok());
    QVERIFY(last(thread, {u"one"_s}));
}

void OutboxTest::whoeverOnlyReadsChangesNothing()
{
    OutboxProfile profile;
    const OutboxPost post = profile.queued(profile.draft(u"one"_s, u"text"_s));
    QVERIFY(await(profile.store->keepDraft(profile.draft(u"two"_s, u"text"_s))).ok());
    QVERIFY(profile.begin());
    Store reader(profile.folder.path(), Store::Access::ReadOnly, profile.clock);
    QVERIFY(await(reader.open()).ok());
    QCOMPARE(await(reader.outbox())->size(), 1);
    const Failure::Kind inUse = Failure::Kind::ProfileInUse;
    QCOMPARE(await(reader.queueDraft(u"two"_s, {})).failure().kind, inUse);
    QCOMPARE(await(reader.queue(profile.community, {}, {})).failure().kind, inUse);
    QCOMPARE(await(reader.takeBack(u"one"_s)).failure().kind, inUse);
    QCOMPARE(await(reader.holdPost(u"one"_s, true)).failure().kind, inUse);
    QCOMPARE(await(reader.retryPost(u"one"_s)).failure().kind, inUse);
    QCOMPARE(await(reader.dropPost(u"one"_s)).failure().kind, inUse);
    QCOMPARE(await(reader.restorePost(post)).failure().kind, inUse);
    QCOMPARE(await(reader.beginSending(profile.community, true)).failure().kind, inUse);
    QCOMPARE(await(reader.settleSending(u"one"_s, {})).failure().kind, inUse);
    QCOMPARE(await(reader.failSending(u"one"_s, {}, {})).failure().kind, inUse);
    QCOMPARE(await(reader.releaseSignIn(profile.community)).failure().kind, inUse);
    QCOMPARE(await(reader.setMe(profile.community, {})).failure().kind, inUse);
    QCOMPARE(await(reader.setTokenFile(profile.community, {})).failure().kind, inUse);
    QCOMPARE(profile.outbox().first().state, State::Sending); // only whoever holds the lock takes that back
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::OutboxTest)
#include "outboxtest.moc"
