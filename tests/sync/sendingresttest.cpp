// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/sync/sendingrest.h>
#include <tests/support/testcase.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

using namespace std::chrono_literals;

using State = OutboxPost::State;

namespace {

constexpr Timestamp now{1'000'000s};

OutboxPost post(const QString &uuid, State state = State::Queued, std::optional<Timestamp> notBefore = {})
{
    OutboxPost result{.uuid = uuid, .community = u"fit"_s};
    result.state = state;
    result.notBefore = notBefore;
    return result;
}

OutboxPost failed(const QString &uuid, Failure::Kind kind, std::optional<Timestamp> until = {})
{
    OutboxPost result = post(uuid, State::Waiting, until);
    result.reason = Failure{.kind = kind, .until = until};
    return result;
}

/// What a run leaves that ended at `ended` with these entries.
SendingRest rest(const QList<OutboxPost> &entries, Timestamp ended = now, std::optional<Timestamp> pause = {})
{
    SendingRest result{.ended = ended, .pause = pause};
    for (const OutboxPost &entry : entries)
        result.entries.insert(entry.uuid, SendingRest::entryOf(entry));
    return result;
}

} // namespace

/// When the outbox is tried by itself: never in vain, and never too late.
class SendingRestTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSendIsNothingToWaitFor();
    void whatIsQueuedIsTriedAtOnce();
    void whatIsNotToGoYetIsWaitedFor();
    void whatARunCouldNotTryIsNotTriedByTheNextOne();
    void whatRipensAfterARunIsTriedThen();
    void whatARunThatFailedDidNotReachWaitsForThePause();
    void whatIsNewDoesNotWaitForThePause();
    void theEndpointsWordHoldsUpEverything();
    void aWordThatNoEndpointCanGiveDoesNotCount();
    void signingInIsWaitedForWithoutATimer();
    void whatIsHeldOrRefusedIsNotWaitedFor();
};

void SendingRestTest::nothingToSendIsNothingToWaitFor()
{
    QCOMPARE(nextTry({}, {}, now), std::nullopt);
    QCOMPARE(nextTry({}, rest({post(u"a"_s)}), now), std::nullopt);
    QCOMPARE(nextTry({post(u"a"_s, State::Sending)}, {}, now), std::nullopt);
}

void SendingRestTest::whatIsQueuedIsTriedAtOnce()
{
    QCOMPARE(nextTry({post(u"a"_s)}, {}, now), now);
    QCOMPARE(nextTry({post(u"a"_s), post(u"b"_s, State::Queued, now + 8s)}, {}, now), now);
}

void SendingRestTest::whatIsNotToGoYetIsWaitedFor()
{
    QCOMPARE(nextTry({post(u"a"_s, State::Queued, now + 8s)}, {}, now), now + 8s);
    QCOMPARE(nextTry({post(u"a"_s, State::Queued, now + 8s), post(u"b"_s, State::Waiting, now + 5s)}, {}, now), now + 5s);
    QCOMPARE(nextTry({post(u"a"_s, State::Waiting, now - 5s)}, {}, now), now - 5s);
}

void SendingRestTest::whatARunCouldNotTryIsNotTriedByTheNextOne()
{
    const QList<OutboxPost> left{post(u"a"_s), post(u"b"_s, State::Queued, now - 1s)}; // behind something that is held
    QCOMPARE(nextTry(left, rest(left), now + 1h), std::nullopt);
    // Until anything is different: what it hung on may be gone.
    QCOMPARE(nextTry(left, rest(left + QList{post(u"c"_s, State::Refused)}), now + 1h), now - 1s);
}

void SendingRestTest::whatRipensAfterARunIsTriedThen()
{
    const QList<OutboxPost> left{post(u"a"_s, State::Waiting, now + 30s), post(u"b"_s)};
    QCOMPARE(nextTry(left, rest(left), now), now + 30s);
    QCOMPARE(nextTry(left, rest(left), now + 1h), now + 30s);
}

void SendingRestTest::whatARunThatFailedDidNotReachWaitsForThePause()
{
    const QList<OutboxPost> left{post(u"a"_s, State::Waiting, now + 60s), post(u"b"_s)};
    QCOMPARE(nextTry(left, rest(left, now, now + 30s), now), now + 30s);
    const QList<OutboxPost> soon{post(u"a"_s, State::Waiting, now + 10s)};
    QCOMPARE(nextTry(soon, rest(soon, now, now + 30s), now), now + 30s);
}

void SendingRestTest::whatIsNewDoesNotWaitForThePause()
{
    const QList<OutboxPost> left{post(u"a"_s, State::Waiting, now + 60s)};
    QCOMPARE(nextTry(left + QList{post(u"b"_s)}, rest(left, now, now + 30s), now + 1s), now + 1s);
    QCOMPARE(nextTry({post(u"a"_s)}, rest(left, now, now + 30s), now + 1s), now + 1s); // the person wants it tried again
}

void SendingRestTest::theEndpointsWordHoldsUpEverything()
{
    const QList<OutboxPost> left{failed(u"a"_s, Failure::Kind::RateLimited, now + 1h)};
    QCOMPARE(nextTry(left + QList{post(u"b"_s)}, rest(left), now), now + 1h);
    QCOMPARE(endpointWait(left, now), now + 1h);
    QCOMPARE(endpointWait(left, now + 1h), std::nullopt);
}

void SendingRestTest::aWordThatNoEndpointCanGiveDoesNotCount()
{
    QCOMPARE(endpointWait({failed(u"a"_s, Failure::Kind::RateLimited, now + 24h)}, now), now + 24h);
    QCOMPARE(endpointWait({failed(u"a"_s, Failure::Kind::RateLimited, now + 25h)}, now), std::nullopt); // the clock was set back
}

void SendingRestTest::signingInIsWaitedForWithoutATimer()
{
    const QList<OutboxPost> entries{failed(u"a"_s, Failure::Kind::SignInNeeded), post(u"b"_s)};
    QVERIFY(waitsForSignIn(entries));
    QCOMPARE(nextTry(entries, {}, now), std::nullopt);
    QVERIFY(!waitsForSignIn({failed(u"a"_s, Failure::Kind::Offline)}));
}

void SendingRestTest::whatIsHeldOrRefusedIsNotWaitedFor()
{
    QCOMPARE(nextTry({post(u"a"_s, State::Held), post(u"b"_s, State::Refused, now + 1s)}, {}, now), std::nullopt);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SendingRestTest)
#include "sendingresttest.moc"
