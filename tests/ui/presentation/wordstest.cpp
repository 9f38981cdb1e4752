// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/humandate.h>
#include <ui/presentation/threadtext.h>

#include <QDateTime>
#include <QSet>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WordsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void momentsAreSaidAsPeopleSayThem_data();
    void momentsAreSaidAsPeopleSayThem();
    void daysAreThoseOfTheTimeZone();
    void theExactMomentHoldsDayAndTime();
    void yearsCountFromBirthdayToBirthday();
    void everyFailureHasThreeSentencesOfItsOwn();
    void aMomentToWaitForIsSaid();
    void detailsNameTheFieldsThatAreToBlame();
    void aThreadIsToldInWholeSentences();
    void aThreadWithNothingToTellIsToldShortly();
    void somebodyUnknownStillHasAName();
    void aToolTipEscapesWhatPeopleWrote();

private:
    static Failure failure(Failure::Kind kind, std::optional<Timestamp> until = {});
    static Timestamp at(int year, int month, int day, int hour, int minute);
};

Failure WordsTest::failure(Failure::Kind kind, std::optional<Timestamp> until)
{
    Failure result;
    result.kind = kind;
    result.until = until;
    return result;
}

Timestamp WordsTest::at(int year, int month, int day, int hour, int minute)
{
    const QDateTime moment(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc());
    return Timestamp{std::chrono::milliseconds{moment.toMSecsSinceEpoch()}};
}

void WordsTest::momentsAreSaidAsPeopleSayThem_data()
{
    const Timestamp now = at(2026, 5, 10, 14, 30);
    QTest::addColumn<Timestamp>("when");
    QTest::addColumn<QString>("said");
    QTest::newRow("now") << now << u"just now"_s;
    QTest::newRow("59 s") << now - 59s << u"just now"_s;
    QTest::newRow("a clock that goes ahead") << now + 90s << u"just now"_s;
    QTest::newRow("the future") << now + 49h << u"May 12, 2026"_s;
    QTest::newRow("minutes") << now - 5min << u"5 minute(s) ago"_s;
    QTest::newRow("59 minutes") << now - 59min - 59s << u"59 minute(s) ago"_s;
    QTest::newRow("hours") << now - 2h << u"2 hour(s) ago"_s;
    QTest::newRow("this morning, early") << at(2026, 5, 10, 0, 5) << u"14 hour(s) ago"_s;
    QTest::newRow("yesterday") << at(2026, 5, 9, 23, 55) << u"yesterday"_s;
    QTest::newRow("yesterday, early") << at(2026, 5, 9, 0, 0) << u"yesterday"_s;
    QTest::newRow("two days") << at(2026, 5, 8, 23, 59) << u"2 day(s) ago"_s;
    QTest::newRow("six days") << at(2026, 5, 4, 0, 0) << u"6 day(s) ago"_s;
    QTest::newRow("a week") << at(2026, 5, 3, 23, 0) << u"May 3, 2026"_s;
    QTest::newRow("years") << at(2008, 5, 3, 9, 0) << u"May 3, 2008"_s;
}

void WordsTest::momentsAreSaidAsPeopleSayThem()
{
    QFETCH(Timestamp, when);
    QFETCH(QString, said);
    QCOMPARE(HumanDate(at(2026, 5, 10, 14, 30), QLocale(), QTimeZone::utc()).text(when), said);
}

void WordsTest::daysAreThoseOfTheTimeZone()
{
    const Timestamp now = at(2026, 5, 10, 14, 30);
    const Timestamp when = at(2026, 5, 9, 20, 0);
    QCOMPARE(HumanDate(now, QLocale(), QTimeZone::utc()).text(when), u"yesterday"_s);
    QCOMPARE(HumanDate(now, QLocale(), QTimeZone(9 * 3600)).text(when), u"18 hour(s) ago"_s); // both on the 10th there
}

void WordsTest::theExactMomentHoldsDayAndTime()
{
    const QString exact = HumanDate(at(2026, 5, 10, 14, 30), QLocale(), QTimeZone::utc()).exact(at(2008, 5, 3, 9, 41));
    QVERIFY2(exact.contains(u"May 3, 2008"_s) && exact.contains(u"9:41"_s), qPrintable(exact));
}

void WordsTest::yearsCountFromBirthdayToBirthday()
{
    const HumanDate date(at(2026, 5, 10, 14, 30), QLocale(), QTimeZone::utc());
    QCOMPARE(date.years(at(2008, 5, 10, 23, 0)), 18);
    QCOMPARE(date.years(at(2008, 5, 11, 0, 0)), 17);
    QCOMPARE(date.years(at(2026, 1, 1, 0, 0)), 0);
    QCOMPARE(date.years(at(2030, 1, 1, 0, 0)), 0);
}

void WordsTest::everyFailureHasThreeSentencesOfItsOwn()
{
    QSet<QString> happened;
    const int last = static_cast<int>(Failure::Kind::StoreDamaged);
    for (int kind = 0; kind <= last; ++kind) {
        const FailureText text = FailureText::of(failure(static_cast<Failure::Kind>(kind)), at(2026, 5, 10, 14, 30));
        for (const QString &sentence : {text.happened, text.meaning, text.action})
            QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 10, qPrintable(sentence));
        QCOMPARE(text.line(), text.happened + u' ' + text.meaning + u' ' + text.action);
        happened.insert(text.happened);
    }
    QCOMPARE(happened.size(), last + 1);
}

void WordsTest::aMomentToWaitForIsSaid()
{
    const auto now = Timestamp{std::chrono::milliseconds{QDateTime(QDate(2026, 5, 10), QTime(14, 30)).toMSecsSinceEpoch()}};
    const FailureText soon = FailureText::of(failure(Failure::Kind::RateLimited, now + 90min), now);
    QVERIFY2(soon.action.contains(u"4:00"_s) && !soon.action.contains(u"5/11"_s), qPrintable(soon.action));
    const FailureText tomorrow = FailureText::of(failure(Failure::Kind::RateLimited, now + 24h), now);
    QVERIFY2(tomorrow.action.contains(u"5/11/26"_s), qPrintable(tomorrow.action));
}

void WordsTest::detailsNameTheFieldsThatAreToBlame()
{
    Failure refused = failure(Failure::Kind::Refused);
    refused.detail = u"HTTP 422"_s;
    refused.fields.append({u"/title"_s, u"is too long"_s});
    QCOMPARE(FailureText::of(refused, {}).details, u"HTTP 422\n/title: is too long"_s);
}

void WordsTest::aThreadIsToldInWholeSentences()
{
    ThreadRow row;
    row.title = u"Does walking count?"_s;
    row.authorId = u"p1"_s;
    row.authorName = u"Ines Okafor"_s;
    row.created = at(2008, 5, 3, 9, 0);
    row.answers = 7;
    row.unread = row.saved = row.answeredByExpert = row.accepted = true;
    const HumanDate date(at(2026, 5, 10, 14, 30), QLocale(), QTimeZone::utc());
    QCOMPARE(ThreadText::sentences(row, date),
        u"Unread. Does walking count? Asked by Ines Okafor, May 3, 2008. 7 answer(s). One is accepted. Answered by an expert. Saved."_s);
    row.newAnswers = 3;
    QVERIFY(ThreadText::sentences(row, date).startsWith(u"3 new answer(s). Does"_s));
}

void WordsTest::aThreadWithNothingToTellIsToldShortly()
{
    ThreadRow row;
    row.title = u"Cold showers"_s;
    row.created = at(2026, 5, 9, 9, 0);
    row.gone = true;
    const HumanDate date(at(2026, 5, 10, 14, 30), QLocale(), QTimeZone::utc());
    QCOMPARE(
        ThreadText::sentences(row, date), u"Cold showers. Asked by former member, yesterday. No answers. No longer in its community."_s);
}

void WordsTest::somebodyUnknownStillHasAName()
{
    QCOMPARE(ThreadText::person(u"p1"_s, u"Ines"_s), u"Ines"_s);
    QCOMPARE(ThreadText::person(u"p1"_s, {}), u"p1"_s);
    QCOMPARE(ThreadText::person({}, {}), u"former member"_s);
}

void WordsTest::aToolTipEscapesWhatPeopleWrote()
{
    ThreadRow row;
    row.title = u"Is <b>5 & 10</b> enough?"_s;
    const QString tip = ThreadText::toolTip(row, HumanDate(at(2026, 5, 10, 14, 30), QLocale(), QTimeZone::utc()));
    QVERIFY(tip.contains(u"Is &lt;b&gt;5 &amp; 10&lt;/b&gt; enough?"_s));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::WordsTest)
#include "wordstest.moc"
