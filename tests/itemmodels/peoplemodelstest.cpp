// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/expertdirectorymodel.h>
#include <models/itemmodels/personpostsmodel.h>
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Experts and what they wrote, as lists that follow the store without ever starting again.
class PeopleModelsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theDirectoryFollowsTheStoreRowByRow();
    void anotherQueryIsOneReset();
    void postsComePageByPageAndStayInPlace();

private:
    ThreadGenerator m_threads{{.threads = 70, .answers = 2, .people = 21, .topics = 3, .testimonials = 0, .words = 12}};

    void fill(TestProfile &profile)
    {
        std::vector<Item> items;
        for (int place = 0; place < m_threads.itemCount(); ++place)
            items.push_back(m_threads.item(place));
        QVERIFY(profile.apply(items).ok());
    }
};

void PeopleModelsTest::theDirectoryFollowsTheStoreRowByRow()
{
    TestProfile profile;
    fill(profile);
    ExpertDirectoryModel model(*profile.store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &ExpertDirectoryModel::loaded);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 3); // 0, 10 and 20
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = model.index(2, 0);
    const QString name = kept.data().toString();
    Person promoted = m_threads.person(1);
    promoted.role = Role::Expert;
    promoted.name = u"0 First"_s;
    QVERIFY(profile.apply({promoted}).ok());
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"0 First"_s);
    QCOMPARE(kept.data().toString(), name);
    QVERIFY(!model.index(0, 0).data(ExpertDirectoryModel::FollowedRole).toBool());
    QVERIFY(await(profile.store->setFollowed(profile.community, promoted.id, true)).ok());
    QTRY_VERIFY(model.index(0, 0).data(ExpertDirectoryModel::FollowedRole).toBool());
    QVERIFY(profile.apply({Tombstone{ItemType::Person, promoted.id}}).ok());
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(resets.count(), 0);
}

void PeopleModelsTest::anotherQueryIsOneReset()
{
    TestProfile profile;
    fill(profile);
    ExpertDirectoryModel model(*profile.store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ExpertQuery query;
    query.text = m_threads.person(10).name.first(3);
    query.order = ExpertQuery::Order::Answers;
    model.setQuery(query);
    model.setQuery(query);
    QTRY_COMPARE(resets.count(), 1);
    QVERIFY(model.rowCount() >= 1);
    QVERIFY(!model.failure());
}

void PeopleModelsTest::postsComePageByPageAndStayInPlace()
{
    TestProfile profile;
    std::vector<Item> items;
    const QString writer = m_threads.personId(10);
    for (int place = 0; place < m_threads.itemCount(); ++place) {
        Item item = m_threads.item(place);
        if (auto *answer = std::get_if<Answer>(&item))
            answer->author = writer;
        items.push_back(item);
    }
    QVERIFY(profile.apply(items).ok());
    PersonPostsModel model(*profile.store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPerson(profile.community, writer, PersonPosts::Kind::Answers);
    QTRY_COMPARE(model.rowCount(), 50);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QTRY_VERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 100);
    const QPersistentModelIndex kept = model.index(60, 0);
    const auto post = kept.data(PersonPostsModel::PostRole).value<PersonPost>();
    Answer newest = m_threads.answer(3, 0);
    newest.id = u"the-newest"_s;
    newest.author = writer;
    newest.created += std::chrono::hours(100'000);
    QVERIFY(profile.apply({newest}).ok());
    QTRY_COMPARE(model.index(0, 0).data(PersonPostsModel::PostRole).value<PersonPost>().answer, newest.id);
    QCOMPARE(kept.row(), 61);
    QCOMPARE(kept.data(PersonPostsModel::PostRole).value<PersonPost>(), post);
    while (model.rowCount() < 141) {
        const int before = model.rowCount();
        QTRY_VERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowCount(), 141);
    QCOMPARE(resets.count(), 0);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::PeopleModelsTest)
#include "peoplemodelstest.moc"
