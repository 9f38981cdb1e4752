// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/presentation/brokentext.h>

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class BrokenTextTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextIsOneLine();
    void aLongTextIsElidedOnItsLastLine();
    void noWordIsLostBetweenLines();
    void aWordWiderThanTheCardIsBroken();
    void nothingIsNoLine();
    void everyLineRunsAsTheWholeDoes();
};

void BrokenTextTest::aShortTextIsOneLine()
{
    QCOMPARE(BrokenText::lines(u"Warm up?"_s, QGuiApplication::font(), 400, 2), (QStringList{u"Warm up?"_s}));
}

void BrokenTextTest::aLongTextIsElidedOnItsLastLine()
{
    const QFont font = QGuiApplication::font();
    const QString text = u"Is it better to walk in the morning or in the evening, and does it matter at all?"_s;
    const QStringList lines = BrokenText::lines(text, font, 150, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().endsWith(u'…'));
    for (const QString &line : lines)
        QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= 150);
}

void BrokenTextTest::noWordIsLostBetweenLines()
{
    const QString text = u"one two three four five six seven eight nine ten"_s;
    QCOMPARE(BrokenText::lines(text, QGuiApplication::font(), 90, 100).join(u' '), text);
}

void BrokenTextTest::aWordWiderThanTheCardIsBroken()
{
    const QFont font = QGuiApplication::font();
    const QStringList lines = BrokenText::lines(QString(200, u'm'), font, 100, 3);
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= 100);
}

void BrokenTextTest::nothingIsNoLine()
{
    QVERIFY(BrokenText::lines({}, QGuiApplication::font(), 100, 2).isEmpty());
    QVERIFY(BrokenText::lines(u"x"_s, QGuiApplication::font(), 0, 2).isEmpty());
    QVERIFY(BrokenText::lines(u"x"_s, QGuiApplication::font(), 100, 0).isEmpty());
}

void BrokenTextTest::everyLineRunsAsTheWholeDoes()
{
    const QFont font = QGuiApplication::font();
    const qreal word = QFontMetricsF(font).horizontalAdvance(u"Accelerometer"_s);
    // Latin words at the beginning of a line of Hebrew, and the other way round.
    for (const QString &text : {u"איך מודדים Accelerometer Accelerometer בשעון?"_s, u"Accelerometer איך מודדים Accelerometer?"_s}) {
        const QStringList lines = BrokenText::lines(text, font, word * 1.2, 10);
        QVERIFY(lines.size() >= 3);
        QString whole;
        for (const QString &line : lines) {
            QCOMPARE(line.isRightToLeft(), text.isRightToLeft());
            whole += (whole.isEmpty() ? QString() : u" "_s) + QString(line).remove(QChar(0x200E)).remove(QChar(0x200F));
        }
        QCOMPARE(whole, text);
    }
    const QStringList cut = BrokenText::lines(u"איך מודדים Accelerometer Accelerometer בשעון?"_s, font, word * 1.2, 2);
    QVERIFY(cut.size() == 2 && cut.last().isRightToLeft());
}

} // namespace limber

QTEST_MAIN(limber::BrokenTextTest)
#include "brokentexttest.moc"
