// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// A whole list that is read step by step, and what may come between two steps.
class MarkingStepsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysHowFarItHasCome();
    void whereItIsStoppedNothingIsRead();
    void puttingBackCanBeStoppedToo();
    void aRestoredLibraryIsLeftAlone();

private:
    static constexpr int Threads = 6'000;

    static void fill(TestProfile &profile);
    [[nodiscard]] static qint64 unread(TestProfile &profile) { return await(profile.store->counts())->unread; }
    /// Something else is written behind the first step: that one is done by then, and not all of them.
    static void untilItIsUnderWay(TestProfile &profile) { QVERIFY(await(profile.store->beginVisit()).ok()); }
};

void MarkingStepsTest::fill(TestProfile &profile)
{
    const ThreadGenerator many({.threads = Threads, .answers = 1, .words = 4});
    std::vector<Item> items;
    for (int place = 0; place < many.itemCount(); ++place)
        items.push_back(many.item(place));
    QVERIFY(profile.apply(items).ok());
}

void MarkingStepsTest::itSaysHowFarItHasCome()
{
    TestProfile profile;
    fill(profile);
    const QFuture<Result<ReadMarksBefore>> all = profile.store->markAllRead({});
    untilItIsUnderWay(profile);
    QCOMPARE(all.progressMaximum(), Threads);
    QVERIFY(all.progressValue() > 0 && all.progressValue() < Threads);
    QFuture<Result<ReadMarksBefore>> ended = all;
    ended.waitForFinished();
    QCOMPARE(all.progressValue(), Threads);
    QVERIFY(await(all).ok());
}

void MarkingStepsTest::whereItIsStoppedNothingIsRead()
{
    TestProfile profile;
    fill(profile);
    QFuture<Result<ReadMarksBefore>> all = profile.store->markAllRead({});
    untilItIsUnderWay(profile);
    all.cancel();
    all.waitForFinished();
    QCOMPARE(all.resultCount(), 0);
    QCOMPARE(unread(profile), qint64{Threads});
}

void MarkingStepsTest::puttingBackCanBeStoppedToo()
{
    TestProfile profile;
    fill(profile);
    const Result<ReadMarksBefore> before = await(profile.store->markAllRead({}));
    QVERIFY(before.ok());
    QFuture<Result<ReadMarksBefore>> back = profile.store->restoreReadMarks(*before);
    back.cancel(); // at once: after another write it may be through already
    back.waitForFinished();
    QCOMPARE(unread(profile), qint64{0});
}

void MarkingStepsTest::aRestoredLibraryIsLeftAlone()
{
    TestProfile profile;
    fill(profile);
    const QString copy = profile.folder.filePath(u"copy"_s);
    QVERIFY(await(profile.store->backUp(copy)).ok());
    const QFuture<Result<ReadMarksBefore>> all = profile.store->markAllRead({});
    const QFuture<Result<RestoredLibrary>> restored = profile.store->restore(copy); // behind its first step
    QVERIFY(await(restored).ok());
    const Result<ReadMarksBefore> answer = await(all);
    QVERIFY(!answer.ok());
    QCOMPARE(answer.failure().kind, Failure::Kind::Cancelled);
    QCOMPARE(unread(profile), qint64{Threads}); // as in the copy
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::MarkingStepsTest)
#include "markingstepstest.moc"
