// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/answerorder.h>
#include <models/domain/postage.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// The facts that a thread page is made of: in which order answers stand, and how old a post is.
class AnswerOrderTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersStandInEachOrderWhateverOrderTheyCameIn();
    void noAnswerIsAcceptedWhereNoneIsNamed();
    void agesAreWholeYearsMonthsAndDays_data();
    void agesAreWholeYearsMonthsAndDays();

private:
    [[nodiscard]] static Answer answer(const QString &id, int minute, std::optional<int> score)
    {
        Answer answer;
        answer.id = id;
        answer.created = Timestamp{std::chrono::minutes{minute}};
        answer.score = score;
        return answer;
    }
    [[nodiscard]] static QString ids(const std::vector<Answer> &answers)
    {
        QString text;
        for (const Answer &answer : answers)
            text += answer.id;
        return text;
    }
};

void AnswerOrderTest::answersStandInEachOrderWhateverOrderTheyCameIn()
{
    const std::vector<Answer> some{answer(u"c"_s, 3, 5), answer(u"a"_s, 1, {}), answer(u"d"_s, 3, 9), answer(u"b"_s, 2, -1)};
    std::vector<Answer> turned(some.rbegin(), some.rend());
    for (const std::vector<Answer> &answers : {some, turned}) {
        QCOMPARE(ids(inOrder(answers, u"c"_s, AnswerOrder::AcceptedFirst)), u"cabd"_s);
        QCOMPARE(ids(inOrder(answers, u"c"_s, AnswerOrder::OldestFirst)), u"abcd"_s);
        QCOMPARE(ids(inOrder(answers, u"c"_s, AnswerOrder::NewestFirst)), u"dcba"_s);
        QCOMPARE(ids(inOrder(answers, u"c"_s, AnswerOrder::ScoreFirst)), u"dcab"_s);
    }
}

void AnswerOrderTest::noAnswerIsAcceptedWhereNoneIsNamed()
{
    const std::vector<Answer> answers{answer(u"b"_s, 2, {}), answer({}, 3, {}), answer(u"a"_s, 1, {})};
    QCOMPARE(ids(inOrder(answers, {}, AnswerOrder::AcceptedFirst)), u"ab"_s);
    QCOMPARE(inOrder(answers, {}, AnswerOrder::AcceptedFirst).back().id, QString());
    QCOMPARE(ids(inOrder(answers, u"not-here"_s, AnswerOrder::AcceptedFirst)), u"ab"_s);
    QVERIFY(inOrder({}, u"a"_s, AnswerOrder::ScoreFirst).empty());
}

void AnswerOrderTest::agesAreWholeYearsMonthsAndDays_data()
{
    using namespace std::chrono;
    QTest::addColumn<qint64>("posted");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QList<int>>("age");
    const auto moment = [](int y, unsigned m, unsigned d, int hour = 12) {
        return qint64{Timestamp(sys_days(year(y) / month(m) / day(d)) + hours(hour)).time_since_epoch().count()};
    };
    QTest::newRow("eighteen years") << moment(2008, 4, 14) << moment(2026, 4, 14) << QList<int>{18, 0, 0};
    QTest::newRow("an hour less") << moment(2008, 4, 14) << moment(2026, 4, 14, 11) << QList<int>{17, 11, 30};
    QTest::newRow("a leap day") << moment(2024, 2, 29) << moment(2025, 2, 28) << QList<int>{1, 0, 0};
    QTest::newRow("the end of a long month") << moment(2025, 1, 31) << moment(2025, 3, 1) << QList<int>{0, 1, 1};
    QTest::newRow("days") << moment(2025, 12, 30) << moment(2026, 1, 2) << QList<int>{0, 0, 3};
    QTest::newRow("before 1970") << moment(1960, 1, 1) << moment(1970, 1, 1) << QList<int>{10, 0, 0};
    QTest::newRow("today") << moment(2026, 1, 2, 1) << moment(2026, 1, 2, 23) << QList<int>{0, 0, 0};
    QTest::newRow("by a clock that is wrong") << moment(2027, 1, 2) << moment(2026, 1, 2) << QList<int>{0, 0, 0};
}

void AnswerOrderTest::agesAreWholeYearsMonthsAndDays()
{
    QFETCH(const qint64, posted);
    QFETCH(const qint64, now);
    QFETCH(const QList<int>, age);
    const PostAge found = PostAge::of(Timestamp{std::chrono::milliseconds{posted}}, Timestamp{std::chrono::milliseconds{now}});
    QCOMPARE((QList<int>{found.years, found.months, found.days}), age);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::AnswerOrderTest)
#include "answerordertest.moc"
