// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/appearance.h>

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The few colours from which a palette follows.
struct Shades
{
    QColor window;
    QColor base;
    QColor text;
    QColor quietText;
    QColor highlight;
    QColor link;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(shades.window, shades.window);
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor &color) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, color);
    };
    set({QPalette::Base, QPalette::ToolTipBase}, shades.base);
    set({QPalette::AlternateBase}, shades.window);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, shades.text);
    set({QPalette::PlaceholderText}, shades.quietText);
    set({QPalette::Highlight}, shades.highlight);
    set({QPalette::HighlightedText, QPalette::BrightText}, QColor(Qt::white));
    set({QPalette::Link}, shades.link);
    set({QPalette::LinkVisited}, shades.link);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.quietText);
    return palette;
}

} // namespace

void applyAppearance(Appearance appearance, const QString &desktopStyle)
{
    if (appearance == Appearance::System) {
        if (QApplication::style()->name() != desktopStyle)
            QApplication::setStyle(desktopStyle);
        QApplication::setPalette(QPalette());
        return;
    }
    const Shades light{QColor(0xf5f5f6), QColor(0xffffff), QColor(0x1d1f22), QColor(0x6b7076), QColor(0x2f6fde), QColor(0x1a5fb4)};
    const Shades dark{QColor(0x26282b), QColor(0x1c1e20), QColor(0xe8e9ea), QColor(0x9aa0a6), QColor(0x316edb), QColor(0x7db0ff)};
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(paletteOf(appearance == Appearance::Dark ? dark : light));
}

} // namespace limber
