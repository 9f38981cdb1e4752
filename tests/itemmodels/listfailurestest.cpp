// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/itemmodels/threadlistcase.h>

#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// A list whose store cannot answer for a while.
class ListFailuresTest final : public ThreadListCase
{
    Q_OBJECT

private Q_SLOTS:
    void tryingAgainBringsTheList();
    void theSameQueryIsAskedAgainWhereItHasFailed();
    void rowsStayWhereARefreshFails();
    void aChangeDuringAQuestionThatFailsIsShown();
    void whateverChangesIsAReasonToAskAgain();
    void rowsThatCouldNotBeReadAreAskedForOnceMore();
    void rowsThatCannotBeReadAreSaidAndTriedAgain();

private:
    void fill();
    void failSpines(bool fail);
    void failRows(int times);

    static Failure failure() { return {Failure::Kind::StoreDamaged, u"a page cannot be read"_s, {}, {}}; }
    using State = ThreadListModel::State;
};

void ListFailuresTest::fill()
{
    for (int i = 0; i < 3; ++i)
        add(i);
}

void ListFailuresTest::failSpines(bool fail)
{
    m_script->spine = [this, fail](const ThreadQuery &) {
        return fail ? Result<ThreadSpine>(failure()) : findSpine();
    };
}

void ListFailuresTest::failRows(int times)
{
    m_script->rows = [this, times](const std::vector<qint64> &ids) mutable {
        return times-- > 0 ? Result<ThreadRows>(failure()) : findRows(ids);
    };
}

void ListFailuresTest::tryingAgainBringsTheList()
{
    fill();
    failSpines(true);
    m_model->setQuery({});
    QTRY_COMPARE(m_model->state(), State::Failed);
    m_model->retry();
    QTRY_COMPARE(m_script->spineRequests, 2);
    QTRY_COMPARE(m_script->waiting(), size_t(0));
    QCOMPARE(m_model->state(), State::Failed);
    failSpines(false);
    m_model->retry();
    QTRY_COMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->rowCount(), 3);
    const int requests = m_script->spineRequests;
    m_model->retry();
    QCOMPARE(m_script->spineRequests, requests); // nothing has failed
}

void ListFailuresTest::theSameQueryIsAskedAgainWhereItHasFailed()
{
    fill();
    failSpines(true);
    m_model->setQuery({});
    QTRY_COMPARE(m_model->state(), State::Failed);
    failSpines(false);
    m_model->setQuery({});
    QTRY_COMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->rowCount(), 3);
}

void ListFailuresTest::rowsStayWhereARefreshFails()
{
    fill();
    m_model->setQuery({});
    settle();
    failSpines(true);
    change({add(7)});
    QTRY_COMPARE(m_model->state(), State::Failed);
    QCOMPARE(m_model->rowCount(), 3);
    failSpines(false);
    m_model->retry();
    QTRY_COMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->state(), State::Ready);
}

void ListFailuresTest::aChangeDuringAQuestionThatFailsIsShown()
{
    fill();
    m_model->setQuery({});
    settle();
    m_script->answerAtOnce(false);
    failSpines(true);
    change({add(7)});
    QVERIFY(m_script->look());
    change({add(8)}); // while the first answer is on its way
    failSpines(false);
    m_script->answerAtOnce(true);
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->state(), State::Ready);
}

void ListFailuresTest::whateverChangesIsAReasonToAskAgain()
{
    fill();
    failSpines(true);
    m_model->setQuery({});
    QTRY_COMPARE(m_model->state(), State::Failed);
    failSpines(false);
    change({}, true);
    QTRY_COMPARE(m_model->rowCount(), 3);
}

void ListFailuresTest::rowsThatCouldNotBeReadAreAskedForOnceMore()
{
    fill();
    failRows(1);
    m_model->setQuery({});
    settle();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    (void)m_model->index(0).data(); // once: nobody looks again before they are told to
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(!titles(false).contains(QString()));
    QCOMPARE(m_model->state(), State::Ready);
}

void ListFailuresTest::rowsThatCannotBeReadAreSaidAndTriedAgain()
{
    fill();
    failRows(2);
    m_model->setQuery({});
    settle();
    (void)m_model->index(0).data();
    QTRY_COMPARE(m_model->state(), State::Failed);
    QCOMPARE(m_model->failure(), failure());
    QCOMPARE(m_model->rowCount(), 3);
    const int requests = m_script->rowRequests;
    (void)titles(false); // looking alone does not ask over and over
    QTest::qWait(0);
    QCOMPARE(m_script->rowRequests, requests);
    m_model->retry();
    QTRY_COMPARE(m_model->state(), State::Ready);
    QVERIFY(!titles().contains(QString()));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ListFailuresTest)
#include "listfailurestest.moc"
