// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/search/markedtext.h>

#include <QGuiApplication>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class MarkedTextTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksStandWhereTheirWordsAreAfterTheTextIsBroken();
    void everyLineRunsAsTheWholeDoes();
};

void MarkedTextTest::marksStandWhereTheirWordsAreAfterTheTextIsBroken()
{
    const QString text = u"stiff hamstrings and a stiff neck"_s;
    const QFont font = QGuiApplication::font();
    const qreal width = QFontMetricsF(font).horizontalAdvance(u"stiff hamstrings"_s) + 4;
    const auto lines = MarkedText::lines(text, {{6, 10}, {23, 5}}, font, width, 5);
    QVERIFY(lines.size() >= 2);
    QStringList marked;
    for (const MarkedText::Line &line : lines) {
        for (const TextRange &mark : line.marks)
            marked.append(line.text.mid(mark.start, mark.length));
    }
    QCOMPARE(marked, (QStringList{u"hamstrings"_s, u"stiff"_s}));
}

void MarkedTextTest::everyLineRunsAsTheWholeDoes()
{
    const QFont font = QGuiApplication::font();
    const qreal width = QFontMetricsF(font).horizontalAdvance(u"Accelerometer"_s) * 1.2;
    const auto lines = MarkedText::lines(u"איך מודדים Accelerometer Accelerometer בשעון?"_s, {}, font, width, 3);
    QCOMPARE(lines.size(), 3);
    for (const MarkedText::Line &line : lines)
        QCOMPARE(line.direction, Qt::RightToLeft);
    QVERIFY(!lines.at(1).text.isRightToLeft()); // by itself it would run the other way
}

} // namespace limber

QTEST_MAIN(limber::MarkedTextTest)
#include "markedtexttest.moc"
