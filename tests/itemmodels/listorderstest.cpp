// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/threadlistmodel.h>
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>

#include <QTest>

#include <memory>
#include <random>

namespace limber {

using namespace Qt::StringLiterals;

/// That the rows of a list really stand in the order that it is said to have.
class ListOrdersTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void rowsStandInTheirOrder_data();
    void rowsStandInTheirOrder();
    void theExpertLensKeepsTheOrderOfEachPart();
    void anAnswerTakesItsThreadToItsPlace();

private:
    QList<ThreadRow> listed(const ThreadQuery &query);

    std::unique_ptr<TestProfile> m_profile;
};

/// Questions whose dates, scores and answers have nothing to do with each other, in no order.
void ListOrdersTest::initTestCase()
{
    m_profile = std::make_unique<TestProfile>();
    std::mt19937 random(7);
    const auto upTo = [&random](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most));
    };
    const Timestamp begin{std::chrono::hours(300'000)};
    Person expert;
    expert.id = u"expert"_s;
    expert.name = u"Ilse"_s;
    expert.role = Role::Expert;
    std::vector<Item> items{expert};
    for (int i = 0; i < 150; ++i) {
        Question question;
        question.id = u"q%1"_s.arg(i);
        question.title = question.id;
        question.created = question.activity = begin + std::chrono::minutes(upTo(200)); // some at the same minute
        if (upTo(4) > 0)
            question.score = upTo(9) - 3;
        items.push_back(question);
        for (int n = upTo(4); n > 0; --n) {
            Answer answer;
            answer.id = u"a%1-%2"_s.arg(i).arg(n);
            answer.question = question.id;
            answer.created = question.created + std::chrono::minutes(upTo(400));
            if (upTo(3) == 0)
                answer.author = expert.id;
            items.push_back(answer);
        }
    }
    QVERIFY(m_profile->apply(items).ok());
}

void ListOrdersTest::cleanupTestCase()
{
    m_profile.reset();
}

QList<ThreadRow> ListOrdersTest::listed(const ThreadQuery &query)
{
    ThreadListModel model(*m_profile->store);
    model.setQuery(query);
    const auto complete = [&model] {
        bool all = model.rowCount() > 0;
        for (int row = 0; row < model.rowCount(); ++row)
            all = model.thread(model.index(row)) && all;
        return all;
    };
    QList<ThreadRow> rows;
    if (QTest::qWaitFor(complete, 20'000)) {
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(*model.thread(model.index(row)));
    }
    return rows;
}

namespace {

/// Whether `one` may stand before `other`.
bool mayPrecede(ThreadOrder order, const ThreadRow &one, const ThreadRow &other)
{
    switch (order) {
    case ThreadOrder::ActiveFirst:
        return one.activity >= other.activity;
    case ThreadOrder::NewestFirst:
        return one.created >= other.created;
    case ThreadOrder::ScoreFirst: // one without a score comes behind all others
        return one.score.value_or(-1'000) >= other.score.value_or(-1'000);
    case ThreadOrder::UnansweredFirst:
        if ((one.answers == 0) != (other.answers == 0))
            return one.answers == 0;
        return true;
    }
    return false;
}

} // namespace

void ListOrdersTest::rowsStandInTheirOrder_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("active") << static_cast<int>(ThreadOrder::ActiveFirst);
    QTest::newRow("newest") << static_cast<int>(ThreadOrder::NewestFirst);
    QTest::newRow("score") << static_cast<int>(ThreadOrder::ScoreFirst);
    QTest::newRow("unanswered first") << static_cast<int>(ThreadOrder::UnansweredFirst);
}

void ListOrdersTest::rowsStandInTheirOrder()
{
    QFETCH(const int, order);
    const auto wanted = static_cast<ThreadOrder>(order);
    const QList<ThreadRow> rows = listed({.order = wanted});
    QCOMPARE(rows.size(), 150);
    QSet<QString> distinct;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        distinct.insert(rows.at(i).ref.id);
        if (i > 0)
            QVERIFY2(mayPrecede(wanted, rows.at(i - 1), rows.at(i)), qPrintable(QString::number(i)));
    }
    QCOMPARE(distinct.size(), 150);
    // And it is no other order by chance.
    for (const ThreadOrder other :
        {ThreadOrder::ActiveFirst, ThreadOrder::NewestFirst, ThreadOrder::ScoreFirst, ThreadOrder::UnansweredFirst}) {
        bool holds = true;
        for (qsizetype i = 1; i < rows.size(); ++i)
            holds = holds && mayPrecede(other, rows.at(i - 1), rows.at(i));
        QCOMPARE(holds, other == wanted);
    }
}

void ListOrdersTest::theExpertLensKeepsTheOrderOfEachPart()
{
    for (const ThreadOrder order :
        {ThreadOrder::ActiveFirst, ThreadOrder::NewestFirst, ThreadOrder::ScoreFirst, ThreadOrder::UnansweredFirst}) {
        const QList<ThreadRow> rows = listed({.order = order, .expertsFirst = true});
        QVERIFY(rows.first().answeredByExpert && !rows.last().answeredByExpert);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            QVERIFY(rows.at(i - 1).answeredByExpert || !rows.at(i).answeredByExpert);
            if (rows.at(i - 1).answeredByExpert == rows.at(i).answeredByExpert)
                QVERIFY(mayPrecede(order, rows.at(i - 1), rows.at(i)));
        }
    }
}

void ListOrdersTest::anAnswerTakesItsThreadToItsPlace()
{
    ThreadListModel model(*m_profile->store);
    model.setQuery({});
    const auto last = [&model] {
        const ThreadRow *row = model.rowCount() > 0 ? model.thread(model.index(model.rowCount() - 1)) : nullptr;
        return row ? row->ref.id : QString();
    };
    QTRY_VERIFY(!last().isEmpty());
    Answer answer;
    answer.id = u"newest"_s;
    answer.question = last();
    answer.created = Timestamp{std::chrono::hours(310'000)};
    QVERIFY(m_profile->apply({answer}).ok());
    QTRY_VERIFY(model.thread(model.index(0)) && model.thread(model.index(0))->ref.id == answer.question);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ListOrdersTest)
#include "listorderstest.moc"
