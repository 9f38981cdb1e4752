// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/threadrowcache.h>
#include <tests/itemmodels/threadlistcase.h>

#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <iterator>

namespace limber {

using namespace Qt::StringLiterals;

class ThreadListChangesTest final : public ThreadListCase
{
    Q_OBJECT

private Q_SLOTS:
    void twentyThousandThreadsJumpToTheEndWithOneRequest();
    void theCacheIsBounded();
    void aLargeChangeNeverHoldsTheThreadForLong();
    void randomChangesEndInWhatTheStoreHolds();
    void whatIsMineIsAskedForAgainWhenSomebodySignsIn();
};

void ThreadListChangesTest::twentyThousandThreadsJumpToTheEndWithOneRequest()
{
    for (int i = 0; i < 20'000; ++i)
        add(i);
    m_model->setQuery({});
    settle();
    const int before = m_script->rowRequests;
    QCOMPARE(m_model->rowCount(), 20'000);
    // What a view does after Ctrl+End: it asks for the last rows, all at once.
    for (int row = 19'985; row < 20'000; ++row)
        (void)m_model->index(row).data();
    QTRY_COMPARE(m_model->index(19'999).data().toString(), u"thread 20000"_s);
    QCOMPARE(m_model->index(19'985).data().toString(), u"thread 19986"_s);
    QCOMPARE(m_script->rowRequests, before + 1);
}

void ThreadListChangesTest::theCacheIsBounded()
{
    ThreadRowCache cache(1'000);
    for (int i = 1; i <= 50'000; ++i) {
        ThreadRow row;
        row.row = i;
        cache.insert(row);
        QVERIFY(cache.size() <= 1'000);
        QVERIFY(i < 10 || cache.find(5)); // what is used stays
        if (i < 10)
            (void)cache.find(5);
    }
    QVERIFY(cache.isFresh(50'000));
    QVERIFY(!cache.find(6));
}

void ThreadListChangesTest::aLargeChangeNeverHoldsTheThreadForLong()
{
    m_tester.reset(); // it looks at every row at every step
    for (int i = 0; i < 100'000; ++i)
        add(i * 10);
    m_model->setQuery({});
    settle();
    QRandomGenerator random(4);
    std::vector<qint64> changed;
    for (int i = 0; i < 1'000; ++i) {
        changed.push_back(random.bounded(1, 100'000));
        m_truth[changed.back()].key = random.bounded(1'000'000);
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->indexOfRow(changed.at(500)), QItemSelectionModel::ClearAndSelect);

    QElapsedTimer whole;
    whole.start();
    qint64 longest = 0;
    change(changed);
    // The script answers on this thread: looking up the truth is not the model's doing.
    QElapsedTimer turn;
    bool done = false;
    connect(m_model.get(), &ThreadListModel::settled, this, [&] { done = true; });
    while (!done && whole.elapsed() < 120'000) {
        turn.start();
        QTest::qWait(0);
        longest = std::max(longest, turn.nsecsElapsed() / 1'000);
    }
    QVERIFY(done);
    qInfo("1,000 of 100,000 threads change their place: %lld ms in all, the longest turn %lld µs", whole.elapsed(), longest);
    QCOMPARE(selection.currentIndex().data(ThreadListModel::RowIdRole).toLongLong(), changed.at(500));
    const Result<ThreadSpine> truth = findSpine();
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->index(row).data(ThreadListModel::RowIdRole).toLongLong(), truth->rows.at(static_cast<size_t>(row)));
}

void ThreadListChangesTest::randomChangesEndInWhatTheStoreHolds()
{
    m_script->answerAtOnce(false);
    QRandomGenerator random(20260102);
    m_model->setQuery({});
    QItemSelectionModel selection(m_model.get());
    for (int step = 0; step < 4'000; ++step) {
        const auto someId = [&]() -> qint64 {
            if (m_truth.empty())
                return 0;
            return std::next(m_truth.begin(), random.bounded(static_cast<int>(m_truth.size())))->first;
        };
        std::vector<qint64> changed;
        switch (random.bounded(9)) {
        case 0:
        case 1:
            for (int i = random.bounded(4); i >= 0; --i)
                changed.push_back(add(random.bounded(1'000)));
            break;
        case 2:
            for (int i = m_truth.size() > 100 ? 6 : 1; i > 0 && !m_truth.empty(); --i) {
                changed.push_back(someId());
                m_truth.erase(changed.back());
            }
            break;
        case 3:
            if (const qint64 id = someId(); id != 0) {
                m_truth[id] = {random.bounded(1'000), u"edited %1"_s.arg(step)};
                changed.push_back(id);
            }
            break;
        case 4:
            (void)m_script->look();
            break;
        case 5:
            (void)m_script->tell();
            break;
        case 6:
            if (m_model->rowCount() > 0)
                (void)m_model->index(random.bounded(m_model->rowCount())).data();
            break;
        case 7:
            if (m_model->rowCount() > 0)
                selection.setCurrentIndex(m_model->index(random.bounded(m_model->rowCount())), QItemSelectionModel::ClearAndSelect);
            break;
        default:
            QTest::qWait(0);
            break;
        }
        // What is selected is taken out only when it is gone.
        const qint64 selected = selection.currentIndex().data(ThreadListModel::RowIdRole).toLongLong();
        if (!changed.empty())
            change(changed);
        if (step % 50 == 49) {
            m_script->answerAtOnce(true);
            QStringList expected;
            const Result<ThreadSpine> truth = findSpine();
            for (const qint64 id : truth->rows)
                expected += m_truth.at(id).title;
            (void)QTest::qWaitFor([&] { return titles(false) == expected; });
            QCOMPARE(titles(false), expected);
            if (m_truth.contains(selected))
                QCOMPARE(selection.currentIndex().data(ThreadListModel::RowIdRole).toLongLong(), selected);
            m_script->answerAtOnce(false);
        }
    }
}

void ThreadListChangesTest::whatIsMineIsAskedForAgainWhenSomebodySignsIn()
{
    add(1);
    for (const View view : {View::Mine, View::All}) {
        m_model->setQuery({.view = view});
        settle();
        const int before = m_script->spineRequests;
        ChangeSet changes;
        changes.number = ++m_number;
        changes.communities = true;
        Q_EMIT m_store->changed(changes);
        QCOMPARE(m_script->spineRequests, view == View::Mine ? before + 1 : before);
    }
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ThreadListChangesTest)
#include "threadlistchangestest.moc"
