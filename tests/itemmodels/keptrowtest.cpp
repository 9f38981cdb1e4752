// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/itemmodels/threadlistcase.h>

#include <QTest>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

/// A row that stays although the query leaves it out by now, and finding the next one of some.
class KeptRowTest final : public ThreadListCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptStaysWhereItStands();
    void anotherOneThatIsKeptLetsItGo();
    void whatIsDeletedGoesAllTheSame();
    void anotherQueryKeepsNothing();
    void theNextOneOfSomeIsFoundInWhateverOrder();
    void whatIsKeptInOneListIsNotKeptInAnother();

private:
    void fill();
    void leaveOut(const QList<qint64> &rows);

    QList<qint64> m_left; ///< what the query leaves out
};

void KeptRowTest::fill()
{
    m_left.clear();
    for (int i = 0; i < 5; ++i)
        add(10 - i, QString(QChar(u'A' + i)));
    m_script->spine = [this](const ThreadQuery &) -> Result<ThreadSpine> {
        ThreadSpine answer = findSpine().value();
        std::erase_if(answer.rows, [this](qint64 row) { return m_left.contains(row); });
        return answer;
    };
    m_model->setQuery({});
    settle();
    (void)titles();
}

void KeptRowTest::leaveOut(const QList<qint64> &rows)
{
    m_left = rows;
    change({rows.begin(), rows.end()});
    settle();
}

void KeptRowTest::whatIsKeptStaysWhereItStands()
{
    fill();
    const QStringList all = titles();
    const qint64 second = m_model->index(1).data(ThreadListModel::RowIdRole).toLongLong();
    const qint64 first = m_model->index(0).data(ThreadListModel::RowIdRole).toLongLong();
    m_model->keep(second);
    leaveOut({second});
    QCOMPARE(titles(), all);
    leaveOut({first, second}); // its neighbour goes
    QCOMPARE(titles(), all.mid(1));
    leaveOut({m_truth.begin()->first, m_left.constFirst(), second});
    QVERIFY(titles().contains(all.at(1)));
}

void KeptRowTest::anotherOneThatIsKeptLetsItGo()
{
    fill();
    const QStringList all = titles();
    const qint64 third = m_model->index(2).data(ThreadListModel::RowIdRole).toLongLong();
    m_model->keep(third);
    leaveOut({third});
    QCOMPARE(titles(), all);
    m_model->keep(m_model->index(3).data(ThreadListModel::RowIdRole).toLongLong());
    QTRY_COMPARE(m_model->rowCount(), 4);
    QVERIFY(!titles().contains(all.at(2)));
}

void KeptRowTest::whatIsDeletedGoesAllTheSame()
{
    fill();
    const qint64 third = m_model->index(2).data(ThreadListModel::RowIdRole).toLongLong();
    m_model->keep(third);
    m_truth.erase(third);
    change({third});
    QTRY_COMPARE(m_model->rowCount(), 4);
}

void KeptRowTest::anotherQueryKeepsNothing()
{
    fill();
    const qint64 third = m_model->index(2).data(ThreadListModel::RowIdRole).toLongLong();
    m_model->keep(third);
    leaveOut({third});
    QCOMPARE(m_model->rowCount(), 5);
    m_model->setQuery({.view = View::Unread});
    settle();
    QCOMPARE(m_model->rowCount(), 4);
}

void KeptRowTest::theNextOneOfSomeIsFoundInWhateverOrder()
{
    fill();
    std::vector<qint64> ids;
    for (int row = 0; row < 5; ++row)
        ids.push_back(m_model->index(row).data(ThreadListModel::RowIdRole).toLongLong());
    QCOMPARE(m_model->firstOf({ids[1], ids[3]}, 0), 1);
    QCOMPARE(m_model->firstOf({ids[1], ids[3]}, 2), 3);
    QCOMPARE(m_model->firstOf({ids[3], ids[1]}, 0), 1); // the store's order may be a newer one
    QCOMPARE(m_model->firstOf({9'999, ids[4]}, 0), 4);
    QCOMPARE(m_model->firstOf({ids[1]}, 2), 1); // over the end
    QCOMPARE(m_model->firstOf({ids[1]}, 99), 1);
    QCOMPARE(m_model->firstOf({ids[2]}, 2), 2);
    QCOMPARE(m_model->firstOf({}, 0), -1);
    QCOMPARE(m_model->firstOf({-7, 1'000'000'000'000}, 2), -1);
    QCOMPARE(m_model->firstOf({-7, 1'000'000'000'000, ids[0]}, 2), 0);
}

void KeptRowTest::whatIsKeptInOneListIsNotKeptInAnother()
{
    fill();
    const qint64 third = m_model->index(2).data(ThreadListModel::RowIdRole).toLongLong();
    m_model->keep(third);
    m_model->setQuery({.view = View::Unread});
    settle();
    QCOMPARE(m_model->rowCount(), 5);
    leaveOut({third});
    QCOMPARE(m_model->rowCount(), 4);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::KeptRowTest)
#include "keptrowtest.moc"
