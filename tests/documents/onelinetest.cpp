// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/linkaddress.h>
#include <models/documents/longdate.h>
#include <tests/support/testcase.h>

#include <QDateTime>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Timestamp noon(int year, int month, int day)
{
    return Timestamp{std::chrono::milliseconds{QDateTime(QDate(year, month, day), QTime(12, 0)).toMSecsSinceEpoch()}};
}

} // namespace

class OneLineTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLineLosesWhatCannotBeSeenAndStaysOneLine_data();
    void aLineLosesWhatCannotBeSeenAndStaysOneLine();
    void onlyTextThatRunsAgainstItsSurroundingsIsIsolated();
    void aDateIsLongWithoutTheDayOfTheWeek_data();
    void aDateIsLongWithoutTheDayOfTheWeek();
    void aYearIsWholeOnTheDayAndNotBefore();
    void onlyAddressesThatAreSafeToFollowAreKept_data();
    void onlyAddressesThatAreSafeToFollowAreKept();
};

void OneLineTest::aLineLosesWhatCannotBeSeenAndStaysOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Ana Ruiz"_s << u"Ana Ruiz"_s;
    QTest::newRow("white space") << u"  Ana\n\r\t Ruiz\u2028x "_s << u"Ana Ruiz x"_s;
    QTest::newRow("override") << u"invoice\u202egpj.exe"_s << u"invoicegpj.exe"_s;
    QTest::newRow("isolates and marks") << u"a\u2066b\u2069c\u200ed\u200fe\u061cf"_s << u"abcdef"_s;
    QTest::newRow("controls") << QString(u"a"_s + QChar(0) + QChar(7) + QChar(0x85) + u"b"_s) << u"a b"_s;
    QTest::newRow("emoji") << u"Ana \U0001F3C3"_s << u"Ana \U0001F3C3"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void OneLineTest::aLineLosesWhatCannotBeSeenAndStaysOneLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    QCOMPARE(displayLine(text), line);
}

void OneLineTest::onlyTextThatRunsAgainstItsSurroundingsIsIsolated()
{
    QCOMPARE(isolatedLine(u"Ana"_s, Qt::LeftToRight), u"Ana"_s);
    QCOMPARE(isolatedLine(u"Ana"_s, Qt::RightToLeft), u"\u2068Ana\u2069"_s);
    QCOMPARE(isolatedLine(u"42"_s, Qt::RightToLeft), u"42"_s);
    QCOMPARE(isolatedLine(u"\u0644\u064a\u0644\u0649"_s, Qt::LeftToRight), u"\u2068\u0644\u064a\u0644\u0649\u2069"_s);
}

void OneLineTest::aDateIsLongWithoutTheDayOfTheWeek_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("American") << u"en_US"_s << u"May 4, 2008"_s;
    QTest::newRow("British") << u"en_GB"_s << u"4 May 2008"_s;
    QTest::newRow("German") << u"de_DE"_s << u"4. Mai 2008"_s;
    QTest::newRow("French") << u"fr_FR"_s << u"4 mai 2008"_s;
    QTest::newRow("Hungarian") << u"hu_HU"_s << u"2008. m\u00e1jus 4."_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"2008\u5e745\u67084\u65e5"_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"4 de mayo de 2008"_s;
}

void OneLineTest::aDateIsLongWithoutTheDayOfTheWeek()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    QCOMPARE(longDate(noon(2008, 5, 4), QLocale(locale)), text);
}

void OneLineTest::aYearIsWholeOnTheDayAndNotBefore()
{
    QCOMPARE(wholeYears(noon(2008, 5, 4), noon(2026, 5, 3)), 17);
    QCOMPARE(wholeYears(noon(2008, 5, 4), noon(2026, 5, 4)), 18);
    QCOMPARE(wholeYears(noon(2024, 2, 29), noon(2026, 2, 28)), 1);
    QCOMPARE(wholeYears(noon(2026, 5, 4), noon(2008, 5, 4)), 0);
}

void OneLineTest::onlyAddressesThatAreSafeToFollowAreKept_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kept");
    QTest::newRow("http") << u"http://a.example/b?c=1&d=2#e"_s << u"http://a.example/b?c=1&d=2#e"_s;
    QTest::newRow("https") << u"HTTPS://A.example/"_s << u"https://a.example/"_s;
    QTest::newRow("mail") << u"mailto:kim@a.example"_s << u"mailto:kim@a.example"_s;
    QTest::newRow("other letters") << u"https://a.example/\u00fc"_s << u"https://a.example/%C3%BC"_s;
    QTest::newRow("no host") << u"https:///etc/passwd"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("script, disguised") << u" JaVaScRiPt:alert(1)"_s << QString();
    QTest::newRow("data") << u"data:text/html,x"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("ours") << u"limber:person/kim"_s << QString();
    QTest::newRow("ftp") << u"ftp://a.example/"_s << QString();
    QTest::newRow("relative") << u"b/c.html"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void OneLineTest::onlyAddressesThatAreSafeToFollowAreKept()
{
    QFETCH(const QString, address);
    QFETCH(const QString, kept);
    QCOMPARE(linkAddress(address), kept);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::OneLineTest)
#include "onelinetest.moc"
