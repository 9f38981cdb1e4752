// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/outboxmodel.h>
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// The outbox as a list that follows the store.
class OutboxModelTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeChangeAndGoWithoutAReset();
    void anUnreadableOutboxIsAFailure();
};

void OutboxModelTest::rowsComeChangeAndGoWithoutAReset()
{
    TestProfile profile;
    OutboxModel model(*profile.store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    Outgoing outgoing;
    outgoing.post = u"00000000-0000-4000-8000-000000000001"_s;
    outgoing.content.title = u"One"_s;
    QVERIFY(await(profile.store->queue(profile.community, outgoing, {})).ok());
    QVERIFY(!model.isKnown());
    model.begin();
    QTRY_COMPARE(model.rowCount(), 1);
    const QString name = StoreScenario::community().info.name;
    QTRY_COMPARE(model.index(0).data(OutboxModel::CommunityRole).toString(), name);
    outgoing.post = u"00000000-0000-4000-8000-000000000002"_s;
    QVERIFY(await(profile.store->queue(profile.community, outgoing, {})).ok());
    QTRY_COMPARE(model.rowCount(), 2);
    const QPersistentModelIndex second(model.index(1));
    changes.clear();
    QVERIFY(await(profile.store->holdPost(outgoing.post, true)).ok());
    QTRY_COMPARE(second.data(OutboxModel::PostRole).value<OutboxPost>().state, OutboxPost::State::Held);
    QVERIFY(!changes.isEmpty());
    QVERIFY(await(profile.store->dropPost(u"00000000-0000-4000-8000-000000000001"_s)).ok());
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(second.isValid());
    QCOMPARE(second.row(), 0);
    QVERIFY(resets.isEmpty());
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    QTRY_COMPARE(model.index(0).data(OutboxModel::CommunityRole).toString(), profile.community);
}

void OutboxModelTest::anUnreadableOutboxIsAFailure()
{
    TestProfile profile;
    OutboxModel model(*profile.store);
    model.begin();
    QTRY_VERIFY(model.isKnown());
    QVERIFY(!model.failure());
    profile.store->close();
    model.retry();
    QTRY_VERIFY(model.failure());
    QCOMPARE(model.failure()->kind, Failure::Kind::Cancelled);
}

} // namespace limber

QTEST_MAIN(limber::OutboxModelTest)
#include "outboxmodeltest.moc"
