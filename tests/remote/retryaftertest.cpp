// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/retryafter.h>
#include <tests/support/fakeclock.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace std::chrono_literals;

class RetryAfterTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderIsAWaitFromNow_data();
    void theHeaderIsAWaitFromNow();
};

void RetryAfterTest::theHeaderIsAWaitFromNow_data()
{
    // The clock stands at 2026-01-02T03:04:05.006Z.
    const QByteArray date = "Fri, 02 Jan 2026 03:04:05 GMT";
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *name, const QByteArray &header, const QByteArray &sent, std::chrono::milliseconds wait) {
        QTest::newRow(name) << header << sent << qint64{wait.count()};
    };
    row("seconds", "120", date, 120s);
    row("seconds with space round them", " 7 ", date, 7s);
    row("a date", "Fri, 02 Jan 2026 03:05:05 GMT", date, 60s);
    row("a date in the form of RFC 850", "Friday, 02-Jan-26 03:05:05 GMT", date, 60s);
    row("a date in the form of asctime", "Fri Jan  2 03:05:05 2026", date, 60s);
    row("a date, while our clock is a day ahead", "Thu, 01 Jan 2026 03:05:05 GMT", "Thu, 01 Jan 2026 03:04:05 GMT", 60s);
    row("a date, while our clock is a day behind", "Sat, 03 Jan 2026 03:05:05 GMT", "Sat, 03 Jan 2026 03:04:05 GMT", 60s);
    row("a date, with no date to compare", "Fri, 02 Jan 2026 03:04:06 GMT", "", 994ms);
    row("a year of seconds", "31536000", date, 24h);
    row("more seconds than fit", "99999999999999999999999", date, 24h);
    row("a date far ahead", "Fri, 01 Jan 2066 00:00:00 GMT", date, 24h);
    row("missing", "", date, 0s);
    row("no wait", "0", date, 0s);
    row("a date that has passed", "Fri, 02 Jan 2026 03:04:04 GMT", date, 0s);
    row("negative", "-5", date, 0s);
    row("words", "soon", date, 0s);
    row("a fraction", "1.5", date, 0s);
}

void RetryAfterTest::theHeaderIsAWaitFromNow()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, date);
    QFETCH(const qint64, milliseconds);
    const FakeClock clock;
    const std::optional<Timestamp> until = retryAfter(header, date, clock.now());
    QCOMPARE(until.has_value(), milliseconds > 0);
    if (until)
        QCOMPARE((*until - clock.now()).count(), milliseconds);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::RetryAfterTest)
#include "retryaftertest.moc"
