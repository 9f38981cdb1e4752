// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/cursor.h>
#include <tests/support/testcase.h>

#include <QRegularExpression>
#include <QTest>

#include <limits>

namespace limber {

using namespace Qt::StringLiterals;

class CursorTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void itIsShortAndNeedsNoEscaping();
    void whatIsNoCursorIsNothing_data();
    void whatIsNoCursorIsNothing();
};

void CursorTest::whatIsWrittenIsReadBack()
{
    for (const qint64 seq : {qint64{0}, qint64{1}, qint64{70'000}, std::numeric_limits<qint64>::max()}) {
        const Cursor cursor{"\x00\xFF"
                            "abcdef"_ba,
            seq};
        QCOMPARE(Cursor::fromText(cursor.toText()).value(), cursor);
    }
}

void CursorTest::itIsShortAndNeedsNoEscaping()
{
    static const QRegularExpression safe(u"^[A-Za-z0-9_-]{1,64}$"_s);
    QVERIFY(safe.match(Cursor{QByteArray(8, '\xFB'), std::numeric_limits<qint64>::max()}.toText()).hasMatch());
}

void CursorTest::whatIsNoCursorIsNothing_data()
{
    QTest::addColumn<QString>("text");
    const QString good = Cursor{QByteArray(8, 'e'), 5}.toText();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("word") << u"yesterday"_s;
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("longer") << good + u'A';
    QTest::newRow("padded") << good + u"=="_s;
    QTest::newRow("space") << good + u' ';
    QTest::newRow("spare bits") << good.chopped(1) + u'R';
    QTest::newRow("other letters") << u"é"_s.repeated(22);
    QTest::newRow("NUL") << QString(22, QChar(0));
    QTest::newRow("below zero") << Cursor{QByteArray(8, 'e'), -5}.toText();
    QTest::newRow("huge") << QString(100'000, u'A');
}

void CursorTest::whatIsNoCursorIsNothing()
{
    QFETCH(QString, text);
    QVERIFY(!Cursor::fromText(text));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::CursorTest)
#include "cursortest.moc"
