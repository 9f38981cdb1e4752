// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/appearance.h>
#include <tests/support/testcase.h>
#include <ui/find/matchcolors.h>
#include <ui/presentation/theme.h>

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double Text = 4.5;
constexpr double Mark = 3; // of a line, a ring or a symbol that says something

QPalette ofDesktop(QRgb window, QRgb base, QRgb text, QRgb highlight, QRgb link)
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

} // namespace

/// What is written can be read, and what is marked can be seen: by WCAG's ratios, in the program's own colours and in those of desktops.
class ContrastTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsOwnColoursCanBeRead_data();
    void theProgramsOwnColoursCanBeRead();
    void marksCanBeSeen_data();
    void marksCanBeSeen();
};

void ContrastTest::theProgramsOwnColoursCanBeRead_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void ContrastTest::theProgramsOwnColoursCanBeRead()
{
    QFETCH(const Appearance, appearance);
    const QString usual = QApplication::style()->name();
    applyAppearance(appearance, usual);
    const QPalette palette = QApplication::palette();
    applyAppearance(Appearance::System, usual);
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{{QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Base}, {QPalette::Link, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Base}};
    for (const auto &[ink, paper] : pairs) {
        const double ratio = Theme::contrast(palette.color(ink), palette.color(paper));
        QVERIFY2(ratio >= Text, qPrintable(u"role %1 on role %2: %3"_s.arg(ink).arg(paper).arg(ratio)));
    }
    QVERIFY(Theme::contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= Mark);
    QVERIFY(Theme::contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)) >= Mark);
}

void ContrastTest::marksCanBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << ofDesktop(0xffeff0f1, 0xffffffff, 0xff232629, 0xff3daee9, 0xff2980b9);
    QTest::newRow("dark") << ofDesktop(0xff31363b, 0xff232629, 0xffeff0f1, 0xff3daee9, 0xff2980b9);
    QTest::newRow("white on black") << ofDesktop(0xff000000, 0xff000000, 0xffffffff, 0xff1aebff, 0xffffff00);
    QTest::newRow("black on white") << ofDesktop(0xffffffff, 0xffffffff, 0xff000000, 0xff37006e, 0xff00009f);
    QTest::newRow("brown paper") << ofDesktop(0xffeee8d5, 0xfffdf6e3, 0xff657b83, 0xffb58900, 0xff6c71c4);
    QTest::newRow("green terminal") << ofDesktop(0xff001100, 0xff001800, 0xff33ff66, 0xff005500, 0xff99ff99);
}

void ContrastTest::marksCanBeSeen()
{
    QFETCH(const QPalette, palette);
    const Theme theme = Theme::from(palette);
    const QList<QColor> surfaces{theme.window, theme.base, theme.readingBase, theme.card, theme.questionCard, theme.selection, theme.hover,
        theme.chip, theme.expertChip};
    for (const QColor &surface : surfaces) {
        for (const QColor &mark : {theme.focus, theme.accent, theme.accepted, theme.expert, theme.danger})
            QVERIFY(Theme::contrast(mark, surface) >= Mark);
        for (const QColor &ink : {theme.text, theme.meta, theme.link})
            QVERIFY(Theme::contrast(ink, surface) >= Text);
    }
    const DocumentColors document = theme.documentColors();
    for (const QColor &ink : {document.text, document.meta, document.link, document.accepted, document.expert})
        QVERIFY(Theme::contrast(ink, document.codeBackground) >= Text);
    const MatchColors matches = MatchColors::from(palette);
    QVERIFY(Theme::contrast(matches.text, matches.background) >= Text);
    QVERIFY(Theme::contrast(matches.currentText, matches.currentBackground) >= Text);
    QVERIFY2(Theme::contrast(matches.currentBackground, theme.card) >= Mark, "the match that the reader is at is found at a glance");
}

} // namespace limber

QTEST_MAIN(limber::ContrastTest)
#include "contrasttest.moc"
