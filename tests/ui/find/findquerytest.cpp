// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/find/findquery.h>
#include <ui/find/foldedtext.h>
#include <ui/find/matchcolors.h>
#include <ui/presentation/theme.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class FindQueryTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsFoundWhereItStands_data();
    void aTextIsFoundWhereItStands();
    void everyCharacterIsFoldedAsUnicodeSays();
    void whatIsMarkedCanBeRead_data();
    void whatIsMarkedCanBeRead();

private:
    static QStringList found(const FindQuery &query, const QString &text);
};

QStringList FindQueryTest::found(const FindQuery &query, const QString &text)
{
    QStringList found;
    for (const TextRange &range : query.rangesIn(text))
        found += u"%1:%2"_s.arg(range.start).arg(text.mid(range.start, range.length));
    return found;
}

void FindQueryTest::aTextIsFoundWhereItStands_data()
{
    QTest::addColumn<FindQuery>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString knees = u"Knee, knees, KNEE"_s;
    QTest::newRow("in any case") << FindQuery{u"knee"_s} << knees << QStringList{u"0:Knee"_s, u"6:knee"_s, u"13:KNEE"_s};
    QTest::newRow("in one case") << FindQuery{u"knee"_s, true} << knees << QStringList{u"6:knee"_s};
    QTest::newRow("as a word") << FindQuery{u"knee"_s, false, true} << knees << QStringList{u"0:Knee"_s, u"13:KNEE"_s};
    QTest::newRow("both") << FindQuery{u"knee"_s, true, true} << knees << QStringList{};
    QTest::newRow("nothing") << FindQuery{} << knees << QStringList{};
    QTest::newRow("without accents") << FindQuery{u"cafe"_s} << u"The café, the cafe\u0301."_s
                                     << QStringList{u"4:café"_s, u"14:cafe\u0301"_s};
    QTest::newRow("with accents") << FindQuery{u"café"_s} << u"the cafe"_s << QStringList{u"4:cafe"_s};
    QTest::newRow("sharp s") << FindQuery{u"strasse"_s} << u"Die Straße."_s << QStringList{u"4:Straße"_s};
    QTest::newRow("no overlaps") << FindQuery{u"aa"_s} << u"aaaaa"_s << QStringList{u"0:aa"_s, u"2:aa"_s};
    QTest::newRow("Chinese") << FindQuery{u"习惯"_s} << u"慢慢就成了习惯。"_s << QStringList{u"5:习惯"_s};
    QTest::newRow("behind an emoji") << FindQuery{u"run"_s} << u"🏃 Running"_s << QStringList{u"3:Run"_s};
    QTest::newRow("an emoji") << FindQuery{u"🏃"_s} << u"go 🏃!"_s << QStringList{u"3:🏃"_s};
    QTest::newRow("marks of Markdown") << FindQuery{u"[a](b*"_s} << u"x [a](b* y"_s << QStringList{u"2:[a](b*"_s};
    QTest::newRow("an accent alone") << FindQuery{u"\u0301"_s} << u"cafe\u0301"_s << QStringList{};
}

void FindQueryTest::aTextIsFoundWhereItStands()
{
    QFETCH(FindQuery, query);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(query, text), expected);
}

void FindQueryTest::everyCharacterIsFoldedAsUnicodeSays()
{
    for (char32_t c = 0x21; c < 0x30000; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        const QString character = QString::fromUcs4(&c, 1);
        QString expected;
        const QString parts = character.normalized(QString::NormalizationForm_KD).toCaseFolded().replace(QChar(u'\u00df'), u"ss"_s);
        for (const char32_t part : parts.toUcs4()) {
            if (QChar::category(part) != QChar::Mark_NonSpacing)
                expected += QString::fromUcs4(&part, 1);
        }
        const FoldedText folded(u"\u2019"_s + character + u"x"_s);
        QVERIFY2(folded.text() == u"\u2019"_s + expected + u"x"_s, qPrintable(u"U+%1"_s.arg(uint(c), 0, 16)));
        for (qsizetype place = 1; place <= expected.size(); ++place)
            QCOMPARE(folded.original(place), 1);
        QCOMPARE(folded.original(expected.size() + 1), 1 + character.size());
    }
}

void FindQueryTest::whatIsMarkedCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    const auto row = [](const char *name, QRgb base, QRgb text, QRgb highlight) {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(base));
        palette.setColor(QPalette::Base, QColor(base));
        palette.setColor(QPalette::Text, QColor(text));
        palette.setColor(QPalette::WindowText, QColor(text));
        palette.setColor(QPalette::Highlight, QColor(highlight));
        QTest::newRow(name) << palette;
    };
    row("light", 0xffffff, 0x1d2125, 0x1f6fd0);
    row("dark", 0x1a1d1f, 0xe8eaed, 0x4aa3ff);
    row("high contrast", 0x000000, 0xffffff, 0xffff00);
    row("white on black", 0xffffff, 0x000000, 0x000000);
    row("a pale highlight", 0xffffff, 0x202020, 0xffe9a0);
}

void FindQueryTest::whatIsMarkedCanBeRead()
{
    QFETCH(QPalette, palette);
    const MatchColors colors = MatchColors::from(palette);
    QVERIFY(Theme::contrast(colors.background, colors.text) >= 4.5);
    QVERIFY(Theme::contrast(colors.currentBackground, colors.currentText) >= 4.5);
    QVERIFY2(Theme::contrast(colors.background, Theme::from(palette).card) >= 1.15, "the mark stands out");
    QVERIFY(colors.background != colors.currentBackground);
}

} // namespace limber

QTEST_APPLESS_MAIN(limber::FindQueryTest)
#include "findquerytest.moc"
