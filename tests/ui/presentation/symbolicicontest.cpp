// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QSet>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class SymbolicIconTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setPalette({}); }
    void everySymbolIsDrawnAndEveryDrawingIsASymbol();
    void aSymbolHasTheColorItIsAskedFor();
    void anIconFollowsThePalette();
    void aDisabledIconIsQuieter();
    void aCheckedIconHasTheAccent();
    void aPictureIsAsSharpAsTheScreen();
    void aMirroredSymbolPointsTheOtherWay();

private:
    static QColor ink(const QPixmap &pixmap);
    static constexpr auto kLast = Symbol::ZoomReset;
};

/// The colour of the most opaque pixel.
QColor SymbolicIconTest::ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor most(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > most.alpha())
                most = color;
        }
    }
    return most;
}

void SymbolicIconTest::everySymbolIsDrawnAndEveryDrawingIsASymbol()
{
    QSet<QString> used{u"limber.svg"_s};
    for (int i = 0; i <= static_cast<int>(kLast); ++i) {
        const auto symbol = static_cast<Symbol>(i);
        const QString file = SymbolicIcon::file(symbol);
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QVERIFY2(ink(SymbolicIcon::pixmap(symbol, {24, 24}, 2, Qt::red)).alpha() == 255, qPrintable(file));
        used.insert(file.section(u'/', -1));
    }
    const QStringList drawings = QDir(u":/limber/icons"_s).entryList();
    QCOMPARE(QSet<QString>(drawings.begin(), drawings.end()), used);
}

void SymbolicIconTest::aSymbolHasTheColorItIsAskedFor()
{
    QCOMPARE(ink(SymbolicIcon::pixmap(Symbol::Saved, {16, 16}, 1, QColor(10, 200, 30))), QColor(10, 200, 30));
}

void SymbolicIconTest::anIconFollowsThePalette()
{
    const QIcon icon = SymbolicIcon::icon(Symbol::Saved);
    QPalette palette;
    palette.setColor(QPalette::ButtonText, QColor(1, 2, 3));
    QGuiApplication::setPalette(palette);
    QCOMPARE(ink(icon.pixmap(24)), QColor(1, 2, 3));
    palette.setColor(QPalette::ButtonText, QColor(250, 251, 252));
    QGuiApplication::setPalette(palette);
    QCOMPARE(ink(icon.pixmap(24)), QColor(250, 251, 252));
}

void SymbolicIconTest::aDisabledIconIsQuieter()
{
    QPalette palette;
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(120, 121, 122));
    QGuiApplication::setPalette(palette);
    QCOMPARE(ink(SymbolicIcon::icon(Symbol::Saved).pixmap(24, QIcon::Disabled)), QColor(120, 121, 122));
}

void SymbolicIconTest::aCheckedIconHasTheAccent()
{
    const QIcon icon = SymbolicIcon::icon(Symbol::Save, Symbol::Saved);
    const QColor accent = Theme::from(QGuiApplication::palette()).accent;
    QCOMPARE(ink(icon.pixmap(QSize(24, 24), QIcon::Normal, QIcon::On)).rgb(), accent.rgb());
}

void SymbolicIconTest::aPictureIsAsSharpAsTheScreen()
{
    const QPixmap pixmap = SymbolicIcon::icon(Symbol::Sync).pixmap(QSize(24, 24), 2.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void SymbolicIconTest::aMirroredSymbolPointsTheOtherWay()
{
    const QImage straight = SymbolicIcon::pixmap(Symbol::Back, {24, 24}, 1, Qt::black).toImage();
    const QImage mirrored = SymbolicIcon::pixmap(Symbol::Back, {24, 24}, 1, Qt::black, true).toImage();
    QVERIFY(straight != mirrored);
    QCOMPARE(mirrored.mirrored(true, false), straight);
}

} // namespace limber

QTEST_MAIN(limber::SymbolicIconTest)
#include "symbolicicontest.moc"
