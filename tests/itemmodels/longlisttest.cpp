// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/threadlistmodel.h>
#include <tests/support/fakeclock.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace limber {

using namespace Qt::StringLiterals;

/// The list of threads over the store itself.
class LongListTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void twentyThousandThreadsJumpToTheirEnd();
    void aPullWhileTheListIsOpenEndsInWhatTheStoreHolds();
    void whatIsReadLeavesTheUnreadOnes();

private:
    template <typename T> T waitFor(QFuture<Result<T>> future)
    {
        std::optional<Result<T>> result;
        deliver(future, this, [&](Result<T> answer) { result.emplace(std::move(answer)); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000) || !*result)
            qFatal("the store did not answer");
        return **result;
    }
    std::vector<qint64> shown(const ThreadListModel &model) const;

    static constexpr int kThreads = 20'000;
    static constexpr int kFirst = 19'000; ///< of them, before the pull that a test watches

    FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ThreadGenerator> m_generator;
    QString m_community;
    QString m_cursor;
    int m_nextPage = 0;
    int m_pages = 0;
};

void LongListTest::initTestCase()
{
    ThreadGenerator::Shape shape;
    shape.threads = kThreads;
    shape.answers = 1;
    shape.words = 12;
    m_generator = std::make_unique<ThreadGenerator>(shape);
    m_store = std::make_unique<Store>(m_folder.filePath(u"profile"_s), Store::Access::ReadWrite, m_clock);
    (void)waitFor(m_store->open());
    Community community;
    community.kind = u"limber"_s;
    community.url = QUrl(u"http://127.0.0.1:9/"_s);
    m_community = waitFor(m_store->addCommunity(community)).id;
    m_pages = m_generator->pageCount(1'000);
    for (; m_nextPage < m_pages * kFirst / kThreads; ++m_nextPage) {
        const ChangePage page = m_generator->page(m_nextPage, 1'000);
        (void)waitFor(m_store->applyPage(m_community, m_cursor, page));
        m_cursor = page.cursor;
    }
}

void LongListTest::cleanupTestCase()
{
    m_store.reset();
}

std::vector<qint64> LongListTest::shown(const ThreadListModel &model) const
{
    std::vector<qint64> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.push_back(model.index(row).data(ThreadListModel::RowIdRole).toLongLong());
    return rows;
}

void LongListTest::twentyThousandThreadsJumpToTheirEnd()
{
    ThreadListModel model(*m_store);
    QElapsedTimer clock;
    clock.start();
    QSignalSpy settled(&model, &ThreadListModel::settled);
    model.setQuery({});
    QVERIFY(settled.wait(30'000));
    const qint64 spine = clock.restart();
    const int count = model.rowCount();
    QVERIFY(count > 15'000);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int row = count - 12; row < count; ++row)
        QVERIFY(model.index(row).data(ThreadListModel::LoadingRole).toBool());
    QVERIFY(changed.wait(30'000));
    qInfo("%d threads: ids after %lld ms, rows of the end after %lld ms", count, spine, clock.elapsed());
    QCOMPARE(changed.size(), 1);
    for (int row = count - 12; row < count; ++row)
        QVERIFY(!model.index(row).data().toString().isEmpty());
    QVERIFY(model.index(0).data(ThreadListModel::LoadingRole).toBool()); // nobody has looked at it
}

void LongListTest::aPullWhileTheListIsOpenEndsInWhatTheStoreHolds()
{
    ThreadListModel model(*m_store);
    QSignalSpy settled(&model, &ThreadListModel::settled);
    model.setQuery({});
    QVERIFY(settled.wait(30'000));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(10), QItemSelectionModel::ClearAndSelect);
    const qint64 selected = model.index(10).data(ThreadListModel::RowIdRole).toLongLong();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (; m_nextPage < m_pages; ++m_nextPage) {
        const ChangePage page = m_generator->page(m_nextPage, 1'000);
        (void)waitFor(m_store->applyPage(m_community, m_cursor, page));
        m_cursor = page.cursor;
    }
    const std::vector<qint64> truth = waitFor(m_store->threadSpine({})).rows;
    QCOMPARE(truth.size(), size_t(kThreads));
    QTRY_VERIFY_WITH_TIMEOUT(shown(model) == truth, 30'000);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(selection.currentIndex().data(ThreadListModel::RowIdRole).toLongLong(), selected);
}

void LongListTest::whatIsReadLeavesTheUnreadOnes()
{
    ThreadListModel model(*m_store);
    QSignalSpy settled(&model, &ThreadListModel::settled);
    ThreadQuery query;
    query.view = View::Unread;
    model.setQuery(query);
    QVERIFY(settled.wait(30'000));
    const int before = model.rowCount();
    QVERIFY(before > 2);
    QTRY_VERIFY(model.thread(model.index(1)));
    const ThreadRef ref = model.thread(model.index(1))->ref;
    const std::vector<qint64> rows = shown(model);
    (void)waitFor(m_store->setRead(ref, true));
    QTRY_COMPARE(model.rowCount(), before - 1);
    QCOMPARE(model.index(0).data(ThreadListModel::RowIdRole).toLongLong(), rows.at(0));
    QCOMPARE(model.index(1).data(ThreadListModel::RowIdRole).toLongLong(), rows.at(2));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::LongListTest)
#include "longlisttest.moc"
