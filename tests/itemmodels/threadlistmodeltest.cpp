// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/itemmodels/threadlistcase.h>

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class ThreadListModelTest final : public ThreadListCase
{
    Q_OBJECT

private Q_SLOTS:
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
};

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
        QTRY_COMPARE(m_script->rowRequests, before + 1);
    }
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
    // The answer is on its way; the comparison that it starts knows of no selection yet, unless its thread was so quick that it is over.
    QSignalSpy settled(m_model.get(), &ThreadListModel::settled);
    QCoreApplication::sendPostedEvents();
    selection.setCurrentIndex(m_model->indexOfRow(31), QItemSelectionModel::ClearAndSelect);
    QTRY_COMPARE(settled.size(), 1);
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

} // namespace limber

QTEST_GUILESS_MAIN(limber::ThreadListModelTest)
#include "threadlistmodeltest.moc"
