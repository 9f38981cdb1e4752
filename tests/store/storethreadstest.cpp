// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QTest>
#include <QThread>

namespace limber {

using namespace Qt::StringLiterals;

/// Order, closing and life of the store's threads.
class StoreThreadsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReadGivenInAfterAWriteSeesItAndSaysSo();
    void changesComeInOrderOnTheStoresThread();
    void jobsGivenInBeforeTheOpeningWaitForIt();
    void closingFinishesWritesAndCancelsReads();
    void aStoreMayGoWhileAnswersAreUndelivered();
    void whatIsGivenInAfterClosingIsCancelled();
    void nothingIsOpenBeforeOpen();
    void twoStoresOnOneProfileDoNotBreakIt();
    void readersGoOnWhileTheWriterWrites();

private:
    ThreadGenerator m_threads{{.threads = 40, .answers = 2, .people = 12, .topics = 3, .testimonials = 1, .words = 30}};
};

void StoreThreadsTest::aReadGivenInAfterAWriteSeesItAndSaysSo()
{
    TestProfile profile;
    quint64 newest = 0;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { newest = set.number; });
    for (int thread = 0; thread < 40; ++thread) {
        QVERIFY(profile.apply({m_threads.question(thread)}, true).ok());
        QFuture<Result<ThreadSpine>> future = profile.store->threadSpine({});
        const Result<ThreadSpine> spine = await(future);
        QCOMPARE(spine->rows.size(), static_cast<size_t>(thread) + 1);
        QTRY_COMPARE(newest, static_cast<quint64>(thread) + 2); // the community's own was the first
        QVERIFY(spine->snapshot >= newest);
    }
}

void StoreThreadsTest::changesComeInOrderOnTheStoresThread()
{
    TestProfile profile;
    std::vector<quint64> numbers;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) {
        numbers.push_back(set.number);
        QCOMPARE(QThread::currentThread(), thread());
    });
    std::vector<QFuture<Result<Done>>> writes;
    for (int i = 0; i < 30; ++i)
        writes.push_back(profile.store->recordFailure(profile.community, {Failure::Kind::Offline, {}, {}, {}}, {}, i));
    QTRY_COMPARE(numbers.size(), size_t{31});
    for (size_t i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers.at(i), static_cast<quint64>(i) + 1);
    QCOMPARE(await(profile.store->syncState(profile.community))->failures, 30);
}

void StoreThreadsTest::jobsGivenInBeforeTheOpeningWaitForIt()
{
    QTemporaryDir folder;
    FakeClock clock;
    Store store(folder.path(), Store::Access::ReadWrite, clock);
    const auto early = store.counts();
    QVERIFY(!early.isFinished());
    const auto opened = store.open();
    const auto added = store.addCommunity(StoreScenario::community());
    QVERIFY(await(early).ok());
    QVERIFY(await(opened).ok());
    QVERIFY(await(added).ok());
}

void StoreThreadsTest::closingFinishesWritesAndCancelsReads()
{
    TestProfile profile;
    QString cursor;
    std::vector<QFuture<Result<AppliedPage>>> writes;
    std::vector<QFuture<Result<QList<FileCheck>>>> reads;
    for (const ChangePage &page : m_threads.pages(10)) {
        writes.push_back(profile.store->applyPage(profile.community, cursor, page));
        for (int i = 0; i < 20; ++i) // more than can be done meanwhile
            reads.push_back(profile.store->check());
        cursor = page.cursor;
    }
    for (int i = 0; i < 1'000; ++i) // more than can be answered while the next line begins
        reads.push_back(profile.store->check());
    profile.store->close();
    for (const auto &write : writes)
        QVERIFY(await(write).ok());
    int cancelled = 0;
    for (const auto &read : reads) {
        QVERIFY(read.isFinished());
        const auto result = await(read);
        QVERIFY(result.ok() || result.failure().kind == Failure::Kind::Cancelled);
        cancelled += result.ok() ? 0 : 1;
    }
    QVERIFY(cancelled > 0);
    profile.open();
    QCOMPARE(profile.spine().size(), size_t{40});
}

void StoreThreadsTest::aStoreMayGoWhileAnswersAreUndelivered()
{
    QTemporaryDir folder;
    FakeClock clock;
    QObject receiver;
    for (int round = 0; round < 20; ++round) {
        int delivered = 0;
        {
            Store store(folder.path(), Store::Access::ReadWrite, clock);
            deliver(store.open(), &receiver, [&](const Result<StoreOpened> &) { ++delivered; });
            for (int i = 0; i < round; ++i)
                deliver(store.threadSpine({}), &receiver, [&](const Result<ThreadSpine> &) { ++delivered; });
            deliver(store.addCommunity(StoreScenario::community()), &receiver, [&](const Result<Community> &) { ++delivered; });
        }
        QCOMPARE(delivered, 0);
        QTRY_COMPARE(delivered, round + 2);
    }
}

void StoreThreadsTest::whatIsGivenInAfterClosingIsCancelled()
{
    TestProfile profile;
    profile.store->close();
    profile.store->close();
    QCOMPARE(await(profile.store->counts()).failure().kind, Failure::Kind::Cancelled);
    QCOMPARE(await(profile.store->setRead({}, true)).failure().kind, Failure::Kind::Cancelled);
    QCOMPARE(await(profile.store->open()).failure().kind, Failure::Kind::Cancelled);
}

void StoreThreadsTest::nothingIsOpenBeforeOpen()
{
    QTemporaryDir folder;
    FakeClock clock;
    QFuture<Result<LibraryCounts>> waiting;
    {
        Store store(folder.path(), Store::Access::ReadWrite, clock);
        waiting = store.counts();
        QCOMPARE(await(store.setRead({}, true)).failure().kind, Failure::Kind::Cancelled);
    }
    QCOMPARE(await(waiting).failure().kind, Failure::Kind::Cancelled);
}

void StoreThreadsTest::twoStoresOnOneProfileDoNotBreakIt()
{
    TestProfile profile;
    Store other(profile.folder.path(), Store::Access::ReadWrite, profile.clock);
    QVERIFY(await(other.open()).ok());
    std::vector<QFuture<Result<Done>>> writes;
    for (int i = 0; i < 20; ++i) {
        for (Store *store : {profile.store.get(), &other})
            writes.push_back(store->recordFailure(profile.community, {Failure::Kind::Offline, {}, {}, {}}, {}, i));
    }
    int done = 0;
    for (const auto &write : writes) {
        const auto result = await(write);
        QVERIFY(result.ok() || result.failure().kind == Failure::Kind::ProfileInUse);
        done += result.ok() ? 1 : 0;
    }
    QCOMPARE(await(other.syncState(profile.community))->failures, done);
    QVERIFY(profile.isSound());
}

void StoreThreadsTest::readersGoOnWhileTheWriterWrites()
{
    TestProfile profile;
    QString cursor;
    std::vector<QFuture<Result<ThreadSpine>>> spines;
    std::vector<QFuture<Result<LibraryCounts>>> counts;
    for (const ChangePage &page : m_threads.pages(6)) {
        (void)profile.store->applyPage(profile.community, cursor, page);
        spines.push_back(profile.store->threadSpine({}));
        counts.push_back(profile.store->counts());
        cursor = page.cursor;
    }
    size_t before = 0;
    for (const auto &future : spines) {
        const auto spine = await(future);
        QVERIFY(spine.ok() && spine->rows.size() >= before);
        before = spine->rows.size();
    }
    for (const auto &future : counts)
        QVERIFY(await(future).ok());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::StoreThreadsTest)
#include "storethreadstest.moc"
