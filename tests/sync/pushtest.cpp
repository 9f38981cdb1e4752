// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/sync/backoff.h>
#include <tests/store/awaitresult.h>
#include <tests/support/fakeposts.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>
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

Outgoing answer(const QString &id, const QString &to)
{
    return {.verb = Verb::Post, .post = id, .content = {.question = to, .body = u"Stretch."_s}};
}

} // namespace

/// One community's outbox is sent: what each reply makes of an entry, and of those behind it.
class PushTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPostedIsInTheListAndOutOfTheOutbox();
    void nothingToSendAsksNobody();
    void aSyncSendsBeforeItPulls();
    void whatIsRefusedStaysAndTheNextIsTried_data();
    void whatIsRefusedStaysAndTheNextIsTried();
    void twoFieldsThatAreToBlameAreBothKept();
    void aChangeInBetweenIsKeptWithTheEntry();
    void whatWasWithdrawnIsDone();
    void whatIsOpenWaitsAndEndsTheRun_data();
    void whatIsOpenWaitsAndEndsTheRun();
    void theWaitGrowsWithTheTries();
    void theEndpointsMomentIsKeptWhoeverAsks_data();
    void theEndpointsMomentIsKeptWhoeverAsks();
    void whatAPullWasToldHoldsForSendingToo();
    void aPersonsSyncDoesNotWaitForOurBackOff();
    void nobodySignedInStopsTheQueueUntilSomebodyDoes();
    void aPersonsSyncAsksAgainWhoTheyAre();
    void anEndpointThatIsDownUntilLaterIsNotPulledFrom();
    void tooManyPostsAreNoReasonNotToRead();
    void threadsAreSentInOrderAndEachByItself();
    void aKindThatIsNotKnownSendsNothing();
    void aCommunityThatIsNotFollowedIsSaid();
    void aPostWhileAPullIsUnderWayIsNotUndoneByAnOlderPage();

private:
    static void serve(SyncFixture &fixture, FakePosts &posts)
    {
        fixture.script().serve({{.items = {}, .skipped = {}, .cursor = u"c"_s, .more = false}});
        fixture.script().send = [&posts](const Outgoing &outgoing) {
            return posts.take(outgoing);
        };
    }
    /// The first fails so, all others go well.
    static void failFirst(SyncFixture &fixture, FakePosts &posts, const Failure &failure)
    {
        serve(fixture, posts);
        fixture.script().send = [&fixture, &posts, failure](const Outgoing &outgoing) -> Result<SendReply> {
            if (fixture.script().sent.size() == 1)
                return failure;
            return posts.take(outgoing);
        };
    }
};

void PushTest::whatIsPostedIsInTheListAndOutOfTheOutbox()
{
    SyncFixture fixture;
    FakePosts posts;
    serve(fixture, posts);
    fixture.queue(question(u"q1"_s));
    fixture.queue(answer(u"a1"_s, u"q1"_s));
    const PushReport report = fixture.push();
    QVERIFY(!report.failure);
    QCOMPARE(report.posted, 2);
    QCOMPARE(report.waiting, 0);
    QCOMPARE(report.refused, 0);
    QCOMPARE(posts.effects(), (QStringList{u"post q1"_s, u"post a1"_s}));
    QCOMPARE(fixture.outbox().size(), 0);
    const std::map<QString, Thread> threads = fixture.threads();
    QCOMPARE(threads.size(), size_t{1});
    QCOMPARE(threads.begin()->second.answers.size(), 1);
    QCOMPARE(fixture.script().asked.size(), 0); // and nothing was pulled
}

void PushTest::nothingToSendAsksNobody()
{
    SyncFixture fixture;
    const PushReport report = fixture.push();
    QVERIFY(!report.failure);
    QCOMPARE(report.community, u"fit-example"_s);
    QCOMPARE(fixture.script().sent.size(), 0);
}

void PushTest::aSyncSendsBeforeItPulls()
{
    SyncFixture fixture;
    FakePosts posts;
    serve(fixture, posts);
    fixture.script().changes = [&](const QString &, int) -> std::optional<Result<ChangePage>> {
        if (posts.effects().isEmpty())
            return Failure{.kind = Kind::Malformed, .detail = u"it pulls first"_s};
        return ChangePage{.items = {posts.item(u"q1"_s)}, .skipped = {}, .cursor = u"c"_s, .more = false};
    };
    fixture.queue(question(u"q1"_s));
    const SyncReport report = fixture.sync().value(0);
    QVERIFY2(!report.failure, report.failure ? qPrintable(report.failure->detail) : "");
    QCOMPARE(report.posted, 1);
    QCOMPARE(report.pages, 1);
    QCOMPARE(report.applied.questions, 0); // it is here already
    QCOMPARE(fixture.sync().value(0).posted, 0);
}

void PushTest::whatIsRefusedStaysAndTheNextIsTried_data()
{
    QTest::addColumn<Failure>("failure");
    const auto row = [](const char *name, Kind kind, const QString &slug) {
        QTest::newRow(name) << Failure{.kind = kind, .detail = QString::fromLatin1(name), .slug = slug};
    };
    row("409", Kind::Refused, u"already-used"_s);
    row("413", Kind::Refused, u"too-large"_s);
    row("422", Kind::Refused, u"invalid"_s);
    row("404", Kind::NotFound, u"no-such-question"_s);
}

void PushTest::whatIsRefusedStaysAndTheNextIsTried()
{
    QFETCH(const Failure, failure);
    SyncFixture fixture;
    FakePosts posts;
    posts.add(u"q0"_s);
    failFirst(fixture, posts, failure);
    const QString first = fixture.queue(answer(u"a1"_s, u"q0"_s));
    fixture.queue(answer(u"a2"_s, u"q0"_s));
    const PushReport report = fixture.push();
    QVERIFY(!report.failure);
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.posted, 1);
    QCOMPARE(report.waiting, 0);
    QCOMPARE(fixture.outbox().size(), 1);
    QCOMPARE(fixture.entry(first).state, State::Refused);
    QCOMPARE(fixture.entry(first).reason, failure);
    QCOMPARE(posts.effects(), QStringList{u"post a2"_s});
    QCOMPARE(fixture.sync().value(0).refused, 0); // nobody tries it again
    QCOMPARE(fixture.script().sent.size(), 2);
}

void PushTest::twoFieldsThatAreToBlameAreBothKept()
{
    SyncFixture fixture;
    FakePosts posts;
    const QList<FieldError> fields{
        {.pointer = u"/title"_s, .detail = u"too long"_s}, {.pointer = u"/topics/2"_s, .detail = u"not known"_s}};
    failFirst(fixture, posts, {.kind = Kind::Refused, .detail = u"HTTP status 422"_s, .fields = fields});
    const QString uuid = fixture.queue(question(u"q1"_s));
    fixture.push();
    QCOMPARE(fixture.entry(uuid).reason->fields, fields);
}

void PushTest::aChangeInBetweenIsKeptWithTheEntry()
{
    SyncFixture fixture;
    FakePosts posts;
    posts.add(u"q0"_s);
    serve(fixture, posts);
    const QString uuid =
        fixture.queue({.verb = Verb::Edit, .post = u"q0"_s, .content = {.title = u"After"_s, .body = u"After."_s}, .revision = u"r0"_s});
    const PushReport report = fixture.push();
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.posted, 0);
    QCOMPARE(fixture.entry(uuid).state, State::Refused);
    QCOMPARE(fixture.entry(uuid).theirs, posts.item(u"q0"_s));
}

void PushTest::whatWasWithdrawnIsDone()
{
    SyncFixture fixture;
    FakePosts posts;
    serve(fixture, posts);
    fixture.queue(question(u"q1"_s));
    QCOMPARE(fixture.push().posted, 1);
    fixture.queue({.verb = Verb::Withdraw, .post = u"q1"_s, .revision = u"r1"_s});
    QCOMPARE(fixture.push().posted, 1);
    QCOMPARE(posts.effects(), (QStringList{u"post q1"_s, u"withdraw q1"_s}));
    QCOMPARE(fixture.outbox().size(), 0);
    QVERIFY(fixture.threads().empty());
}

void PushTest::whatIsOpenWaitsAndEndsTheRun_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no network, or the reply is lost") << Kind::Offline;
    QTest::newRow("nothing in time") << Kind::Timeout;
    QTest::newRow("500") << Kind::ServerDown;
    QTest::newRow("429") << Kind::RateLimited;
    QTest::newRow("a page for people") << Kind::Malformed;
}

void PushTest::whatIsOpenWaitsAndEndsTheRun()
{
    QFETCH(const Kind, kind);
    SyncFixture fixture;
    FakePosts posts;
    failFirst(fixture, posts, {.kind = kind, .detail = u"as it came"_s});
    const QString first = fixture.queue(question(u"q1"_s));
    const QString second = fixture.queue(question(u"q2"_s));
    const PushReport report = fixture.push();
    QCOMPARE(report.failure->kind, kind);
    QCOMPARE(report.posted, 0);
    QCOMPARE(report.waiting, 2);
    QCOMPARE(fixture.script().sent.size(), 1);
    const OutboxPost waiting = fixture.entry(first);
    QCOMPARE(waiting.state, State::Waiting);
    QVERIFY(waiting.unsettled);
    QVERIFY(*waiting.notBefore >= fixture.clock().now() + backoff(1, 1));
    QVERIFY(*waiting.notBefore <= fixture.clock().now() + backoff(1, 0));
    QVERIFY(*report.pause < *waiting.notBefore);
    QCOMPARE(fixture.entry(second).state, State::Queued);
    // The next run tries the others; what waits has its time.
    QCOMPARE(fixture.push().posted, 1);
    QCOMPARE(posts.effects(), QStringList{u"post q2"_s});
    fixture.clock().advance(2min);
    QCOMPARE(fixture.push().posted, 1);
    QCOMPARE(posts.effects(), (QStringList{u"post q2"_s, u"post q1"_s}));
}

void PushTest::theWaitGrowsWithTheTries()
{
    SyncFixture fixture;
    fixture.script().send = [](const Outgoing &) {
        return Failure{.kind = Kind::Offline};
    };
    const QString uuid = fixture.queue(question(u"q1"_s));
    for (int tries = 1; tries <= 10; ++tries) {
        QCOMPARE(fixture.push().failure->kind, Kind::Offline);
        const OutboxPost waiting = fixture.entry(uuid);
        QCOMPARE(waiting.tries, tries);
        const std::chrono::milliseconds wait = *waiting.notBefore - fixture.clock().now();
        QVERIFY(wait >= backoff(tries, 1) && wait <= backoff(tries, 0));
        QVERIFY(wait <= 1h);
        fixture.push(); // too early
        QCOMPARE(fixture.script().sent.size(), tries);
        fixture.clock().advance(wait);
    }
}

void PushTest::theEndpointsMomentIsKeptWhoeverAsks_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("429") << Kind::RateLimited;
    QTest::newRow("503") << Kind::ServerDown;
}

void PushTest::theEndpointsMomentIsKeptWhoeverAsks()
{
    QFETCH(const Kind, kind);
    SyncFixture fixture;
    FakePosts posts;
    const Timestamp until = fixture.clock().now() + 3h;
    failFirst(fixture, posts, {.kind = kind, .until = until});
    const QString first = fixture.queue(question(u"q1"_s));
    fixture.queue(question(u"q2"_s));
    QCOMPARE(fixture.push().pause, until);
    QCOMPARE(fixture.entry(first).notBefore, until);
    // Not even for the others, and not for a person.
    const SyncReport report = fixture.sync().value(0);
    QCOMPARE(report.unsent->kind, Kind::RateLimited);
    QCOMPARE(report.unsent->until, until);
    QCOMPARE(fixture.push().failure->until, until);
    QCOMPARE(fixture.script().sent.size(), 1);
    fixture.clock().advance(3h);
    QCOMPARE(fixture.push().posted, 2);
}

void PushTest::whatAPullWasToldHoldsForSendingToo()
{
    SyncFixture fixture;
    FakePosts posts;
    serve(fixture, posts);
    const Timestamp until = fixture.clock().now() + 1h;
    fixture.script().fail({.kind = Kind::ServerDown, .until = until});
    QVERIFY(fixture.sync().value(0).failure);
    fixture.queue(question(u"q1"_s));
    const PushReport report = fixture.push();
    QCOMPARE(report.failure->until, until);
    QCOMPARE(report.waiting, 1);
    QCOMPARE(fixture.sync().value(0).posted, 0);
    QCOMPARE(fixture.script().sent.size(), 0);
    fixture.clock().advance(1h);
    QCOMPARE(fixture.push().posted, 1);
}

void PushTest::aPersonsSyncDoesNotWaitForOurBackOff()
{
    SyncFixture fixture;
    FakePosts posts;
    failFirst(fixture, posts, {.kind = Kind::Offline});
    fixture.queue(question(u"q1"_s));
    fixture.push();
    QCOMPARE(fixture.sync(SyncEngine::Reason::Schedule).value(0).posted, 0);
    const SyncReport report = fixture.sync(SyncEngine::Reason::Person).value(0);
    QCOMPARE(report.posted, 1);
    QCOMPARE(report.waiting, 0);
}

void PushTest::nobodySignedInStopsTheQueueUntilSomebodyDoes()
{
    SyncFixture fixture;
    FakePosts posts;
    serve(fixture, posts);
    // In the middle: the first goes, then the token is no longer known.
    bool known = true;
    fixture.script().send = [&](const Outgoing &outgoing) -> Result<SendReply> {
        if (!known)
            return Failure{.kind = Kind::SignInNeeded, .detail = u"HTTP status 401"_s};
        known = fixture.script().sent.size() != 1;
        return posts.take(outgoing);
    };
    fixture.queue(question(u"q1"_s));
    const QString second = fixture.queue(question(u"q2"_s));
    const QString third = fixture.queue(question(u"q3"_s));
    const PushReport report = fixture.push();
    QCOMPARE(report.failure->kind, Kind::SignInNeeded);
    QCOMPARE(report.posted, 1);
    QCOMPARE(report.waiting, 2);
    QVERIFY(!report.pause);
    QCOMPARE(fixture.entry(second).state, State::Waiting);
    QVERIFY(!fixture.entry(second).notBefore);
    QCOMPARE(fixture.entry(third).state, State::Queued);
    QCOMPARE(fixture.script().sent.size(), 2);
    // Nothing is tried in between, however long.
    fixture.clock().advance(48h);
    QCOMPARE(fixture.push().failure->kind, Kind::SignInNeeded);
    QCOMPARE(fixture.sync(SyncEngine::Reason::Schedule).value(0).unsent->kind, Kind::SignInNeeded);
    QCOMPARE(fixture.script().sent.size(), 2);

    known = true;
    QSignalSpy pushed(&fixture.engine(), &SyncEngine::pushed);
    fixture.engine().signedIn(u"fit-example"_s);
    QVERIFY(pushed.wait());
    QCOMPARE(pushed.value(0).value(0).value<PushReport>().posted, 2);
    QCOMPARE(posts.effects(), (QStringList{u"post q1"_s, u"post q2"_s, u"post q3"_s}));
}

void PushTest::aPersonsSyncAsksAgainWhoTheyAre()
{
    SyncFixture fixture;
    FakePosts posts;
    failFirst(fixture, posts, {.kind = Kind::SignInNeeded});
    fixture.queue(question(u"q1"_s));
    fixture.push();
    QCOMPARE(fixture.sync(SyncEngine::Reason::Person).value(0).posted, 1);
}

void PushTest::anEndpointThatIsDownUntilLaterIsNotPulledFrom()
{
    SyncFixture fixture;
    FakePosts posts;
    const Failure down{.kind = Kind::ServerDown, .detail = u"HTTP status 503"_s, .until = fixture.clock().now() + 1h};
    failFirst(fixture, posts, down);
    fixture.queue(question(u"q1"_s));
    const SyncReport report = fixture.sync().value(0);
    QCOMPARE(report.failure, down);
    QCOMPARE(report.waiting, 1);
    QCOMPARE(fixture.script().asked.size(), 0);
    QCOMPARE(fixture.state().lastFailure, down); // it is known where people look
    fixture.sync();
    QCOMPARE(fixture.script().asked.size(), 0);
    QCOMPARE(fixture.script().sent.size(), 1);
}

void PushTest::tooManyPostsAreNoReasonNotToRead()
{
    SyncFixture fixture;
    FakePosts posts;
    failFirst(fixture, posts, {.kind = Kind::RateLimited, .until = fixture.clock().now() + 1h});
    fixture.queue(question(u"q1"_s));
    const SyncReport report = fixture.sync().value(0);
    QVERIFY(!report.failure);
    QCOMPARE(report.unsent->kind, Kind::RateLimited);
    QCOMPARE(report.pages, 1);
}

void PushTest::threadsAreSentInOrderAndEachByItself()
{
    SyncFixture fixture;
    FakePosts posts;
    posts.add(u"q0"_s);
    failFirst(fixture, posts, {.kind = Kind::Refused, .detail = u"HTTP status 422"_s});
    fixture.queue(question(u"q1"_s)); // refused
    fixture.queue(answer(u"a1"_s, u"q1"_s)); // waits for it
    fixture.queue(answer(u"a2"_s, u"q0"_s));
    fixture.queue(answer(u"a3"_s, u"q0"_s));
    QCOMPARE(fixture.push().posted, 2);
    QCOMPARE(posts.effects(), (QStringList{u"post a2"_s, u"post a3"_s}));
    QVERIFY(await(fixture.store().retryPost(u"q1"_s)));
    const PushReport report = fixture.push();
    QCOMPARE(report.posted, 2);
    QCOMPARE(posts.effects().mid(2), (QStringList{u"post q1"_s, u"post a1"_s}));
}

void PushTest::aKindThatIsNotKnownSendsNothing()
{
    SyncFixture fixture;
    Community other;
    other.kind = u"gopher"_s;
    other.url = QUrl(u"https://other.example/"_s);
    const Result<Community> added = await(fixture.store().addCommunity(other));
    QVERIFY(added);
    const QString uuid = fixture.queue(question(u"q1"_s), added->id);
    QCOMPARE(fixture.push(added->id).failure->kind, Kind::Refused);
    QCOMPARE(fixture.entry(uuid).state, State::Queued);
}

void PushTest::aCommunityThatIsNotFollowedIsSaid()
{
    SyncFixture fixture;
    const PushReport report = fixture.push(u"nobody"_s);
    QCOMPARE(report.failure->kind, Kind::NotFound);
    QCOMPARE(report.community, u"nobody"_s);
}

void PushTest::aPostWhileAPullIsUnderWayIsNotUndoneByAnOlderPage()
{
    SyncFixture fixture;
    FakePosts posts;
    serve(fixture, posts);
    fixture.queue(question(u"q1"_s));
    QCOMPARE(fixture.push().posted, 1);
    const Item before = posts.item(u"q1"_s);
    // The page that is on its way holds the question as it was; then it is edited, and only the next page would say so.
    fixture.script().changes = [&, asked = 0](const QString &, int) mutable -> std::optional<Result<ChangePage>> {
        if (asked++ > 0)
            return ChangePage{.items = {posts.item(u"q1"_s)}, .skipped = {}, .cursor = u"c2"_s, .more = false};
        fixture.queue({.verb = Verb::Edit, .post = u"q1"_s, .content = {.title = u"After"_s, .body = u"After."_s}, .revision = u"r1"_s});
        fixture.push();
        return ChangePage{.items = {before}, .skipped = {}, .cursor = u"c1"_s, .more = false};
    };
    const QList<SyncReport> reports = fixture.sync();
    QCOMPARE(reports.size(), 1);
    QVERIFY(!reports[0].failure);
    QCOMPARE(reports[0].posted, 1);
    QCOMPARE(fixture.threads().begin()->second.question.body, u"After."_s);
    QCOMPARE(fixture.outbox().size(), 0);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::PushTest)
#include "pushtest.moc"
