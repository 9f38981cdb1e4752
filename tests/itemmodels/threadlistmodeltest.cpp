// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/threadlistmodel.h>
#include <tests/itemmodels/scriptedstore.h>
#include <tests/support/testcase.h>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <optional>

namespace limber {

using namespace Qt::StringLiterals;

class ThreadListModelTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRowIsLoadingUntilTheStoreHasAnswered();
    void rowsOfOneChunkAreAskedForOnce();
    void aNewQueryReplacesAllInOneReset();
    void theSameQueryAsksNothing();
    void theAnswerToAnOlderQueryIsDropped();
    void newThreadsAreInsertedAndGoneOnesRemoved();
    void aThreadThatChangesItsPlaceKeepsItsSelection();
    void aSelectionMadeWhileComparingIsKept();
    void aChangedThreadIsFetchedAgainAndShownMeanwhile();
    void anAnswerOlderThanAKnownChangeIsNotTaken();
    void newNamesRefreshWhatIsShown();
    void aRowThatIsGoneIsNotAskedForAgainAndAgain();
    void changesDuringARequestLeadToOneMore();
    void changesThatTouchNoThreadAskNothing();
    void aRebuiltStoreIsAskedForEverythingAgain();
    void aFailureIsAStateAndTheNextAnswerEndsIt();
    void wordsComeFromOutside();
    void twentyThousandThreadsJumpToTheEndWithOneRequest();
    void theCacheIsBounded();
    void aLargeChangeNeverHoldsTheThreadForLong();
    void randomChangesEndInWhatTheStoreHolds();

private:
    qint64 add(int key, const QString &title = {});
    void change(std::vector<qint64> rows, bool people = false);
    Result<ThreadSpine> findSpine() const;
    Result<ThreadRows> findRows(const std::vector<qint64> &ids) const;
    QStringList titles(bool wait = true);
    void settle();

    /// What the store holds: by row id, its place in the order and its title.
    struct Truth
    {
        int key = 0;
        QString title;
        auto operator<=>(const Truth &) const = default;
    };
    std::map<qint64, Truth> m_truth;
    quint64 m_number = 0;
    qint64 m_nextId = 1;
    std::unique_ptr<ScriptedStore> m_script;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ThreadListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ThreadListModelTest::init()
{
    TestCase::init();
    m_truth.clear();
    m_number = 0;
    m_nextId = 1;
    m_script = std::make_unique<ScriptedStore>();
    m_script->spine = [this](const ThreadQuery &) {
        return findSpine();
    };
    m_script->rows = [this](const std::vector<qint64> &ids) {
        return findRows(ids);
    };
    m_script->answerAtOnce(true);
    m_store = std::make_unique<Store>(QString(), Store::Access::ReadWrite, *m_script);
    m_model = std::make_unique<ThreadListModel>(*m_store);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ThreadListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
    m_script.reset();
}

qint64 ThreadListModelTest::add(int key, const QString &title)
{
    m_truth[m_nextId] = {key, title.isEmpty() ? u"thread %1"_s.arg(m_nextId) : title};
    return m_nextId++;
}

/// The store says that it has committed a change of these.
void ThreadListModelTest::change(std::vector<qint64> rows, bool people)
{
    ChangeSet changes;
    changes.number = ++m_number;
    std::sort(rows.begin(), rows.end());
    changes.threads = std::move(rows);
    changes.people = people;
    Q_EMIT m_store->changed(changes);
}

Result<ThreadSpine> ThreadListModelTest::findSpine() const
{
    ThreadSpine spine;
    spine.snapshot = m_number;
    for (const auto &[id, truth] : m_truth)
        spine.rows.push_back(id);
    std::stable_sort(spine.rows.begin(), spine.rows.end(), [this](qint64 a, qint64 b) { return m_truth.at(a).key < m_truth.at(b).key; });
    return spine;
}

Result<ThreadRows> ThreadListModelTest::findRows(const std::vector<qint64> &ids) const
{
    ThreadRows rows;
    rows.snapshot = m_number;
    for (const qint64 id : ids) {
        if (const auto found = m_truth.find(id); found != m_truth.end()) {
            ThreadRow row;
            row.row = id;
            row.ref = {u"made-up"_s, QString::number(id)};
            row.title = found->second.title;
            rows.rows.push_back(row);
        }
    }
    return rows;
}

/// Every title; waits until each row has one, unless told not to.
QStringList ThreadListModelTest::titles(bool wait)
{
    const auto all = [this] {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list += m_model->index(row).data().toString();
        return list;
    };
    if (wait)
        (void)QTest::qWaitFor([&] { return !all().contains(QString()); });
    return all();
}

/// Waits until the model shows what the store holds.
void ThreadListModelTest::settle()
{
    QSignalSpy settled(m_model.get(), &ThreadListModel::settled);
    QVERIFY(settled.wait());
}

void ThreadListModelTest::aRowIsLoadingUntilTheStoreHasAnswered()
{
    add(1, u"Warm-up first?"_s);
    m_model->setQuery({});
    QCOMPARE(m_model->state(), ThreadListModel::State::Loading);
    settle();
    QCOMPARE(m_model->state(), ThreadListModel::State::Ready);
    QCOMPARE(m_model->rowCount(), 1);
    const QModelIndex first = m_model->index(0);
    QCOMPARE(first.data(ThreadListModel::LoadingRole).toBool(), true);
    QVERIFY(!first.data(ThreadListModel::ThreadRole).isValid());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(changed.wait());
    QCOMPARE(first.data(ThreadListModel::LoadingRole).toBool(), false);
    QCOMPARE(first.data().toString(), u"Warm-up first?"_s);
    QCOMPARE(first.data(ThreadListModel::RefRole).value<ThreadRef>(), (ThreadRef{u"made-up"_s, u"1"_s}));
    QCOMPARE(first.data(ThreadListModel::RowIdRole).toLongLong(), 1);
    QCOMPARE(m_model->indexOf({u"made-up"_s, u"1"_s}), first);
    QVERIFY(!m_model->indexOf({u"made-up"_s, u"2"_s}).isValid());
}

void ThreadListModelTest::rowsOfOneChunkAreAskedForOnce()
{
    for (int i = 0; i < 200; ++i)
        add(i);
    m_model->setQuery({});
    settle();
    m_script->answerAtOnce(false);
    const int before = m_script->rowRequests;
    for (int again = 0; again < 3; ++again) {
        for (int row = 128; row < 192; ++row)
            QVERIFY(m_model->index(row).data(ThreadListModel::LoadingRole).toBool());
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }
    QCOMPARE(m_script->rowRequests, before + 1);
}

void ThreadListModelTest::aNewQueryReplacesAllInOneReset()
{
    add(1);
    m_model->setQuery({});
    settle();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    add(2);
    ThreadQuery query;
    query.view = View::Unread;
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 1); // until the answer is here
    settle();
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(inserted.size(), 0);
}

void ThreadListModelTest::theSameQueryAsksNothing()
{
    m_model->setQuery({});
    settle();
    m_model->setQuery({});
    QCOMPARE(m_script->spineRequests, 1);
}

void ThreadListModelTest::theAnswerToAnOlderQueryIsDropped()
{
    add(1);
    m_script->answerAtOnce(false);
    m_model->setQuery({});
    ThreadQuery unread;
    unread.view = View::Unread;
    m_model->setQuery(unread);
    QVERIFY(m_script->look());
    QVERIFY(m_script->tell());
    QTest::qWait(0);
    QTest::qWait(0);
    QCOMPARE(m_model->state(), ThreadListModel::State::Loading);
    QCOMPARE(m_model->rowCount(), 0);
    m_script->answerAtOnce(true);
    settle();
    QCOMPARE(m_model->rowCount(), 1);
}

void ThreadListModelTest::newThreadsAreInsertedAndGoneOnesRemoved()
{
    for (int i = 0; i < 5; ++i)
        add(10 * i);
    m_model->setQuery({});
    settle();
    (void)titles();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_truth.erase(2);
    m_truth.erase(3);
    change({2, 3, add(-1, u"newest"_s)});
    settle();
    QCOMPARE(titles(), (QStringList{u"newest"_s, u"thread 1"_s, u"thread 4"_s, u"thread 5"_s}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(removed.first().at(2).toInt(), 2);
    QCOMPARE(reset.size(), 0);
}

void ThreadListModelTest::aThreadThatChangesItsPlaceKeepsItsSelection()
{
    for (int i = 0; i < 50; ++i)
        add(i);
    m_model->setQuery({});
    settle();
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->index(30), QItemSelectionModel::ClearAndSelect);
    QSignalSpy currentChanged(&selection, &QItemSelectionModel::currentChanged);
    m_truth[31].key = -5; // an answer came: it goes to the top
    change({31});
    settle();
    QCOMPARE(selection.currentIndex().row(), 0);
    QCOMPARE(selection.currentIndex().data(ThreadListModel::RowIdRole).toLongLong(), 31);
    QVERIFY(selection.isSelected(m_model->index(0)));
    QCOMPARE(currentChanged.size(), 0);
    QCOMPARE(m_model->rowCount(), 50);
}

void ThreadListModelTest::aSelectionMadeWhileComparingIsKept()
{
    for (int i = 0; i < 50; ++i)
        add(i);
    m_model->setQuery({});
    settle();
    QItemSelectionModel selection(m_model.get());
    m_truth[31].key = -5;
    m_script->answerAtOnce(false);
    change({31});
    m_script->answerAtOnce(true);
    // The answer is on its way; the comparison that it starts knows of no selection yet.
    QSignalSpy settled(m_model.get(), &ThreadListModel::settled);
    QCoreApplication::sendPostedEvents();
    selection.setCurrentIndex(m_model->index(30), QItemSelectionModel::ClearAndSelect);
    QVERIFY(settled.wait());
    QCOMPARE(selection.currentIndex().data(ThreadListModel::RowIdRole).toLongLong(), 31);
    QCOMPARE(selection.currentIndex().row(), 0);
}

void ThreadListModelTest::aChangedThreadIsFetchedAgainAndShownMeanwhile()
{
    add(1, u"Old title"_s);
    m_model->setQuery({});
    settle();
    QCOMPARE(titles(), (QStringList{u"Old title"_s}));
    m_script->answerAtOnce(false);
    m_truth[1].title = u"New title"_s;
    change({1});
    QTest::qWait(0);
    QCOMPARE(titles(false), (QStringList{u"Old title"_s}));
    m_script->answerAtOnce(true);
    QTRY_COMPARE(titles(false), (QStringList{u"New title"_s}));
}

void ThreadListModelTest::anAnswerOlderThanAKnownChangeIsNotTaken()
{
    add(1, u"Old title"_s);
    m_model->setQuery({});
    settle();
    m_script->answerAtOnce(false);
    (void)titles(false);
    QTRY_COMPARE(m_script->waiting(), size_t(1));
    QVERIFY(m_script->look()); // the reader has seen the old row
    m_truth[1].title = u"New title"_s;
    change({1}); // and then the writer commits
    QVERIFY(m_script->tell());
    QTRY_VERIFY(m_script->waiting() >= 2); // the spine, and the row once more
    QVERIFY(m_model->index(0).data(ThreadListModel::LoadingRole).toBool());
    m_script->answerAtOnce(true);
    QTRY_COMPARE(titles(false), (QStringList{u"New title"_s}));
}

void ThreadListModelTest::newNamesRefreshWhatIsShown()
{
    add(1, u"Before"_s);
    m_model->setQuery({});
    settle();
    (void)titles();
    const int spines = m_script->spineRequests;
    m_truth[1].title = u"After"_s;
    change({}, true);
    QTRY_COMPARE(titles(false), (QStringList{u"After"_s}));
    QCOMPARE(m_script->spineRequests, spines); // names change no order
}

void ThreadListModelTest::aRowThatIsGoneIsNotAskedForAgainAndAgain()
{
    add(1);
    m_model->setQuery({});
    settle();
    m_truth.clear(); // gone, and the change not yet announced
    const int before = m_script->rowRequests;
    for (int i = 0; i < 10; ++i) {
        (void)titles(false);
        QTest::qWait(1);
    }
    QCOMPARE(m_script->rowRequests, before + 1);
    change({1});
    settle();
    QCOMPARE(m_model->rowCount(), 0);
}

void ThreadListModelTest::changesDuringARequestLeadToOneMore()
{
    m_model->setQuery({});
    settle();
    m_script->answerAtOnce(false);
    for (int i = 0; i < 20; ++i)
        change({add(i)});
    QCOMPARE(m_script->spineRequests, 2);
    m_script->answerAtOnce(true);
    settle();
    QCOMPARE(m_script->spineRequests, 3);
    QCOMPARE(m_model->rowCount(), 20);
}

void ThreadListModelTest::changesThatTouchNoThreadAskNothing()
{
    m_model->setQuery({});
    settle();
    ChangeSet changes;
    changes.number = ++m_number;
    changes.topics = true;
    changes.syncStates.insert(u"made-up"_s);
    Q_EMIT m_store->changed(changes);
    QCOMPARE(m_script->spineRequests, 1);
}

void ThreadListModelTest::aRebuiltStoreIsAskedForEverythingAgain()
{
    add(1, u"Before"_s);
    m_model->setQuery({});
    settle();
    (void)titles();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_truth[1].title = u"Another thread with the same number"_s;
    ChangeSet changes;
    changes.number = ++m_number;
    changes.rebuilt = true;
    Q_EMIT m_store->changed(changes);
    settle();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(titles(), (QStringList{u"Another thread with the same number"_s}));
}

void ThreadListModelTest::aFailureIsAStateAndTheNextAnswerEndsIt()
{
    Failure damaged;
    damaged.kind = Failure::Kind::StoreDamaged;
    m_script->spine = [&](const ThreadQuery &) {
        return damaged;
    };
    m_model->setQuery({});
    QTRY_COMPARE(m_model->state(), ThreadListModel::State::Failed);
    QCOMPARE(m_model->failure(), damaged);
    m_script->spine = [this](const ThreadQuery &) {
        return findSpine();
    };
    change({add(1)});
    settle();
    QCOMPARE(m_model->state(), ThreadListModel::State::Ready);
    QCOMPARE(m_model->rowCount(), 1);
}

void ThreadListModelTest::wordsComeFromOutside()
{
    add(1, u"Warm-up first?"_s);
    m_model->setWording(
        [](const ThreadRow &row, int role) { return u"%1 %2"_s.arg(role == Qt::ToolTipRole ? u"tip"_s : u"said"_s, row.title); });
    m_model->setQuery({});
    settle();
    (void)titles();
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"said Warm-up first?"_s);
    QCOMPARE(m_model->index(0).data(Qt::ToolTipRole).toString(), u"tip Warm-up first?"_s);
}

void ThreadListModelTest::twentyThousandThreadsJumpToTheEndWithOneRequest()
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

void ThreadListModelTest::theCacheIsBounded()
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

void ThreadListModelTest::aLargeChangeNeverHoldsTheThreadForLong()
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
    while (!done && whole.elapsed() < 20'000) {
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

void ThreadListModelTest::randomChangesEndInWhatTheStoreHolds()
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

} // namespace limber

QTEST_GUILESS_MAIN(limber::ThreadListModelTest)
#include "threadlistmodeltest.moc"
