// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/timestampjson.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono;

class TimestampJsonTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfRfc3339IsRead_data();
    void everyFormOfRfc3339IsRead();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void aMomentOutsideTheYears1To9999IsWrittenAsTheNearestInside();
};

void TimestampJsonTest::everyFormOfRfc3339IsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("milliseconds") << u"2008-04-14T09:30:00.000Z"_s << u"2008-04-14T09:30:00.000Z"_s;
    QTest::newRow("no fraction") << u"2008-04-14T09:30:00Z"_s << u"2008-04-14T09:30:00.000Z"_s;
    QTest::newRow("one digit") << u"2008-04-14T09:30:00.5Z"_s << u"2008-04-14T09:30:00.500Z"_s;
    QTest::newRow("two digits") << u"2008-04-14T09:30:00.05Z"_s << u"2008-04-14T09:30:00.050Z"_s;
    QTest::newRow("nanoseconds are cut") << u"2008-04-14T09:30:00.123999999Z"_s << u"2008-04-14T09:30:00.123Z"_s;
    QTest::newRow("small letters") << u"2008-04-14t09:30:00z"_s << u"2008-04-14T09:30:00.000Z"_s;
    QTest::newRow("east") << u"2008-04-14T01:30:00+05:30"_s << u"2008-04-13T20:00:00.000Z"_s;
    QTest::newRow("west") << u"2008-12-31T20:30:00-08:00"_s << u"2009-01-01T04:30:00.000Z"_s;
    QTest::newRow("unknown offset") << u"2008-04-14T09:30:00-00:00"_s << u"2008-04-14T09:30:00.000Z"_s;
    QTest::newRow("leap day") << u"2000-02-29T00:00:00Z"_s << u"2000-02-29T00:00:00.000Z"_s;
    QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << u"2016-12-31T23:59:59.999Z"_s;
    QTest::newRow("leap second elsewhere") << u"2017-01-01T00:59:60+01:00"_s << u"2016-12-31T23:59:59.999Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("first") << u"0001-01-01T00:00:00Z"_s << u"0001-01-01T00:00:00.000Z"_s;
    QTest::newRow("last") << u"9999-12-31T23:59:59.999Z"_s << u"9999-12-31T23:59:59.999Z"_s;
}

void TimestampJsonTest::everyFormOfRfc3339IsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto time = wire::parseTimestamp(text);
    QVERIFY(time);
    QCOMPARE(wire::formatTimestamp(*time), written);
}

void TimestampJsonTest::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"yesterday"_s, u"2008-04-14"_s, u"2008-04-14 09:30:00Z"_s, u"2008-04-14T09:30Z"_s,
             u"2008-04-14T09:30:00"_s, u"2008-04-14T09:30:00.Z"_s, u"2008-04-14T09:30:00,5Z"_s, u" 2008-04-14T09:30:00Z"_s,
             u"2008-04-14T09:30:00Z "_s, u"2008-4-14T09:30:00Z"_s, u"08-04-14T09:30:00Z"_s, u"2008-13-01T00:00:00Z"_s,
             u"2008-00-01T00:00:00Z"_s, u"2008-04-31T00:00:00Z"_s, u"2007-02-29T00:00:00Z"_s, u"2008-04-14T24:00:00Z"_s,
             u"2008-04-14T09:60:00Z"_s, u"2008-04-14T09:30:61Z"_s, u"2008-04-14T09:30:60Z"_s, u"2008-04-14T09:30:00+24:00"_s,
             u"2008-04-14T09:30:00+05:60"_s, u"2008-04-14T09:30:00+0530"_s, u"0000-12-31T23:59:59Z"_s, u"10000-01-01T00:00:00Z"_s,
             u"-2008-04-14T09:30:00Z"_s, u"+2008-04-14T09:30:00Z"_s, u"0001-01-01T00:00:00+01:00"_s, u"9999-12-31T23:59:59-01:00"_s,
             u"٢٠٠٨-04-14T09:30:00Z"_s, u"1208164200000"_s})
        QTest::newRow(qUtf8Printable(text)) << text;
    QTest::newRow("NUL inside") << u"2008-04-14T09:30:00\0Z"_s;
}

void TimestampJsonTest::whatIsNoDateIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!wire::parseTimestamp(text));
}

void TimestampJsonTest::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<qint64>("count");
    for (const qint64 count : {0LL, 1LL, -1LL, 999LL, 951'782'400'000LL, 1'208'165'400'123LL, -62'135'596'800'000LL, 253'402'300'799'999LL})
        QTest::addRow("%lld", static_cast<long long>(count)) << static_cast<qint64>(count);
}

void TimestampJsonTest::whatIsWrittenIsReadBack()
{
    QFETCH(qint64, count);
    const Timestamp time{milliseconds{count}};
    QCOMPARE(wire::parseTimestamp(wire::formatTimestamp(time)).value(), time);
}

void TimestampJsonTest::aMomentOutsideTheYears1To9999IsWrittenAsTheNearestInside()
{
    QCOMPARE(wire::formatTimestamp(Timestamp::max()), u"9999-12-31T23:59:59.999Z"_s);
    QCOMPARE(wire::formatTimestamp(Timestamp::min()), u"0001-01-01T00:00:00.000Z"_s);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::TimestampJsonTest)
#include "timestampjsontest.moc"
