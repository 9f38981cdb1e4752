// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/language/language.h>
#include <tests/screens/composepages.h>
#include <tests/screens/filterpages.h>
#include <tests/screens/listpages.h>
#include <tests/screens/outboxpages.h>
#include <tests/screens/peoplepages.h>
#include <tests/screens/readingpages.h>
#include <tests/screens/savedpages.h>
#include <tests/screens/searchpages.h>
#include <tests/screens/settingspages.h>
#include <tests/screens/signinpages.h>
#include <tests/screens/threadpages.h>
#include <tests/screens/welcomepages.h>
#include <tests/screens/windowpages.h>

#include <QApplication>
#include <QDir>
#include <QStyleFactory>
#include <QTest>

#include <cstdio>

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

/// What cannot be used now is drawn quieter.
QPalette withDisabled(QPalette palette)
{
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, palette.color(QPalette::Active, QPalette::PlaceholderText));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf1f3f5));
    palette.setColor(QPalette::WindowText, QColor(0x1d2125));
    palette.setColor(QPalette::Base, QColor(0xffffff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf6f7f8));
    palette.setColor(QPalette::Text, QColor(0x1d2125));
    palette.setColor(QPalette::Button, QColor(0xf4f5f6));
    palette.setColor(QPalette::ButtonText, QColor(0x1d2125));
    palette.setColor(QPalette::Highlight, QColor(0x1f6fd0));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x1f5fb0));
    palette.setColor(QPalette::PlaceholderText, QColor(0x70757b));
    palette.setColor(QPalette::ToolTipBase, QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, QColor(0x1d2125));
    return withDisabled(palette);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x33383c), QColor(0x23272a));
    palette.setColor(QPalette::Window, QColor(0x23272a));
    palette.setColor(QPalette::WindowText, QColor(0xe8eaed));
    palette.setColor(QPalette::Base, QColor(0x1a1d1f));
    palette.setColor(QPalette::AlternateBase, QColor(0x202326));
    palette.setColor(QPalette::Text, QColor(0xe8eaed));
    palette.setColor(QPalette::Button, QColor(0x33383c));
    palette.setColor(QPalette::ButtonText, QColor(0xe8eaed));
    palette.setColor(QPalette::Highlight, QColor(0x4aa3ff));
    palette.setColor(QPalette::HighlightedText, QColor(0x101214));
    palette.setColor(QPalette::Link, QColor(0x6fb6ff));
    palette.setColor(QPalette::PlaceholderText, QColor(0x8b9298));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2c3135));
    palette.setColor(QPalette::ToolTipText, QColor(0xe8eaed));
    return withDisabled(palette);
}

bool draw(const Page &page, bool dark, bool mirrored, int percent, const QFont &usual, const QDir &folder)
{
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * percent / 100);
    QApplication::setFont(font);

    const auto widget = page.make();
    widget->resize(page.size * (percent > 100 ? 1.4 : 1.0));
    widget->show();
    const bool ready = QTest::qWaitFor([&] { return page.ready(*widget); }, 5000);
    QTest::qWait(50);
    const QString file = folder.filePath(u"%1-%2%3%4.png"_s.arg(
        page.name, dark ? u"dark"_s : u"light"_s, mirrored ? u"-rtl"_s : QString(), percent == 100 ? QString() : u"-%1"_s.arg(percent)));
    const bool written = widget->grab().save(file);
    std::printf("%s%s\n", qPrintable(file), ready && written ? "" : "  NOT READY OR NOT WRITTEN");
    return ready && written;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    QFont usual(u"Noto Sans"_s);
    usual.setPointSizeF(9.75);

    useLanguageOfPerson();

    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || arguments.at(1).startsWith(u'-')) {
        std::fputs("usage: limber-screens FOLDER [NAME…]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    const QStringList wanted = arguments.mid(2);
    bool good = true;
    Shelf shelf;
    const QList<Page> pages = listPages(shelf) + readingPages() + threadPages() + windowPages() + searchPages() + settingsPages()
        + peoplePages() + welcomePages() + filterPages(shelf) + savedPages() + composePages() + outboxPages() + signInPages();
    for (const Page &page : pages) {
        if (!wanted.isEmpty() && !wanted.contains(page.name))
            continue;
        for (const bool dark : {false, true}) {
            good &= draw(page, dark, false, 100, usual, folder);
            good &= draw(page, dark, true, 100, usual, folder);
            good &= draw(page, dark, false, 200, usual, folder);
            good &= draw(page, dark, true, 200, usual, folder);
        }
    }
    return good ? 0 : 1;
}
