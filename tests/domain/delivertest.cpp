// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <tests/support/testcase.h>

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>
#include <thread>

namespace limber {

class DeliverTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFinishedFutureIsDeliveredLaterNotInsideTheCall();
    void aResultFromAnotherThreadArrivesOnTheReceiversThread();
    void aReceiverThatIsGoneIsNotCalled();
    void aFutureWithoutAResultCallsNothing();
};

void DeliverTest::aFinishedFutureIsDeliveredLaterNotInsideTheCall()
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(7);
    promise.finish();
    std::optional<int> got;
    deliver(promise.future(), this, [&](int value) { got = value; });
    QVERIFY(!got);
    QTRY_COMPARE(got, 7);
}

void DeliverTest::aResultFromAnotherThreadArrivesOnTheReceiversThread()
{
    QPromise<std::unique_ptr<int>> promise;
    promise.start();
    QThread *arrivedOn = nullptr;
    int value = 0;
    deliver(promise.future(), this, [&](std::unique_ptr<int> result) {
        arrivedOn = QThread::currentThread();
        value = *result;
    });
    std::jthread maker([&] {
        promise.addResult(std::make_unique<int>(3));
        promise.finish();
    });
    QTRY_COMPARE(value, 3);
    QCOMPARE(arrivedOn, thread());
}

void DeliverTest::aReceiverThatIsGoneIsNotCalled()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    deliver(promise.future(), receiver.get(), [&](int) { called = true; });
    promise.addResult(1);
    promise.finish();
    receiver.reset();
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    QVERIFY(!called);
}

void DeliverTest::aFutureWithoutAResultCallsNothing()
{
    bool called = false;
    {
        QPromise<int> promise;
        promise.start();
        deliver(promise.future(), this, [&](int) { called = true; });
    }
    QTest::qWait(0);
    QTRY_VERIFY(findChildren<QFutureWatcher<int> *>().isEmpty());
    QVERIFY(!called);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::DeliverTest)
#include "delivertest.moc"
