// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/presentation/theme.h>

#include <QRandomGenerator>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class ThemeTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void everyTextCanBeReadOnEverySurface_data();
    void everyTextCanBeReadOnEverySurface();
    void everyTextCanBeReadWhateverThePalette();
    void linesCanBeSeen_data() { everyTextCanBeReadOnEverySurface_data(); }
    void linesCanBeSeen();
    void aSelectedRowDiffersFromTheOthers_data() { everyTextCanBeReadOnEverySurface_data(); }
    void aSelectedRowDiffersFromTheOthers();
    void darkIsRecognised();
    void theHueOfTheHighlightIsKept();

private:
    static QPalette palette(QRgb window, QRgb base, QRgb text, QRgb highlight, QRgb link);
    static QString firstUnreadable(const Theme &theme);
};

QPalette ThemeTest::palette(QRgb window, QRgb base, QRgb text, QRgb highlight, QRgb link)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::Link, QColor(link));
    return palette;
}

/// The first pair of text and surface below 4.5:1, or nothing.
QString ThemeTest::firstUnreadable(const Theme &theme)
{
    const QList<std::pair<QString, QColor>> texts{{u"text"_s, theme.text}, {u"meta"_s, theme.meta}, {u"accent"_s, theme.accent},
        {u"link"_s, theme.link}, {u"accepted"_s, theme.accepted}, {u"expert"_s, theme.expert}, {u"danger"_s, theme.danger}};
    const QList<std::pair<QString, QColor>> surfaces{{u"window"_s, theme.window}, {u"base"_s, theme.base},
        {u"readingBase"_s, theme.readingBase}, {u"card"_s, theme.card}, {u"questionCard"_s, theme.questionCard},
        {u"selection"_s, theme.selection}, {u"hover"_s, theme.hover}, {u"chip"_s, theme.chip}, {u"expertChip"_s, theme.expertChip}};
    for (const auto &[textName, text] : texts) {
        for (const auto &[surfaceName, surface] : surfaces) {
            if (const double ratio = Theme::contrast(text, surface); ratio < 4.5)
                return u"%1 %2 on %3 %4: %5"_s.arg(textName, text.name(), surfaceName, surface.name()).arg(ratio);
        }
    }
    return {};
}

void ThemeTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
    // #767676 is the lightest grey that passes on white.
    QVERIFY(Theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void ThemeTest::everyTextCanBeReadOnEverySurface_data()
{
    QTest::addColumn<QPalette>("colors");
    QTest::newRow("light") << palette(0xffeff0f1, 0xffffffff, 0xff232629, 0xff1f6fd0, 0xff2257a0);
    QTest::newRow("dark") << palette(0xff24282b, 0xff1b1e20, 0xfffcfcfc, 0xff4aa3ff, 0xff4aa3ff);
    QTest::newRow("black on white") << palette(0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xff0000ff);
    QTest::newRow("white on black") << palette(0xff000000, 0xff000000, 0xffffffff, 0xffffff00, 0xff00ffff);
    QTest::newRow("yellow on black, purple selection") << palette(0xff000000, 0xff000000, 0xffffff00, 0xff8000ff, 0xffff00ff);
    QTest::newRow("sepia") << palette(0xffe8dcc0, 0xfff4ecd8, 0xff5b4636, 0xffb58900, 0xff268bd2);
    QTest::newRow("pale highlight") << palette(0xfffafafa, 0xffffffff, 0xff2e3436, 0xfff6e7a0, 0xfff6e7a0);
    QTest::newRow("dark frame, light lists") << palette(0xff2b2b2b, 0xffffffff, 0xff1a1a1a, 0xff3daee9, 0xff2980b9);
    QTest::newRow("middle grey") << palette(0xff808080, 0xff777777, 0xff202020, 0xff3030ff, 0xff3030ff);
    QTest::newRow("text too faint to read") << palette(0xffdddddd, 0xffeeeeee, 0xffbbbbbb, 0xffcccccc, 0xffdddddd);
    QTest::newRow("highlight like the base") << palette(0xff303030, 0xff303030, 0xffe0e0e0, 0xff303030, 0xff303030);
}

void ThemeTest::everyTextCanBeReadOnEverySurface()
{
    QFETCH(QPalette, colors);
    QCOMPARE(firstUnreadable(Theme::from(colors)), QString());
}

void ThemeTest::everyTextCanBeReadWhateverThePalette()
{
    QRandomGenerator random(20080503);
    for (int i = 0; i < 500; ++i) {
        const auto color = [&] {
            return QRgb(0xff000000 | (random.generate() & 0xffffff));
        };
        const QPalette colors = palette(color(), color(), color(), color(), color());
        QCOMPARE(firstUnreadable(Theme::from(colors)), QString());
    }
}

void ThemeTest::linesCanBeSeen()
{
    QFETCH(QPalette, colors);
    const Theme theme = Theme::from(colors);
    for (const QColor &surface : {theme.card, theme.readingBase, theme.questionCard}) {
        QVERIFY(Theme::contrast(theme.border, surface) >= 1.15);
        QVERIFY(Theme::contrast(theme.acceptedBorder, surface) >= 1.5);
    }
    for (const QColor &surface : {theme.base, theme.window, theme.selection, theme.card})
        QVERIFY(Theme::contrast(theme.focus, surface) >= 3);
}

void ThemeTest::aSelectedRowDiffersFromTheOthers()
{
    QFETCH(QPalette, colors);
    const Theme theme = Theme::from(colors);
    // Where a palette leaves no room for a tint, the bar alone says it.
    QVERIFY(theme.selection != theme.base || Theme::contrast(theme.accent, theme.base) >= 3);
}

void ThemeTest::darkIsRecognised()
{
    QVERIFY(!Theme::from(palette(0xffeff0f1, 0xffffffff, 0xff232629, 0xff1f6fd0, 0xff2257a0)).dark);
    QVERIFY(Theme::from(palette(0xff24282b, 0xff1b1e20, 0xfffcfcfc, 0xff4aa3ff, 0xff4aa3ff)).dark);
}

void ThemeTest::theHueOfTheHighlightIsKept()
{
    const Theme theme = Theme::from(palette(0xffeff0f1, 0xffffffff, 0xff232629, 0xff3daee9, 0xff2257a0));
    const int wanted = QColor(0xff3daee9).hslHue();
    QVERIFY(std::abs(theme.accent.hslHue() - wanted) <= 3);
}

} // namespace limber

QTEST_MAIN(limber::ThemeTest)
#include "themetest.moc"
