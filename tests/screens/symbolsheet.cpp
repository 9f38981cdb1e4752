// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/personface.h>
#include <tests/screens/symbolsheet.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>

#include <QPainter>
#include <QSvgRenderer>

namespace limber {

using namespace Qt::StringLiterals;

void SymbolSheet::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::from(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    constexpr int perLine = 8;
    for (int i = 0; i <= static_cast<int>(Symbol::ZoomReset); ++i) {
        const auto symbol = static_cast<Symbol>(i);
        const QPointF corner(20 + (i % perLine) * 100, 16 + (i / perLine) * 110);
        SymbolicIcon::paint(&painter, QRectF(corner, QSizeF(48, 48)), symbol, theme.text);
        SymbolicIcon::paint(&painter, QRectF(corner + QPointF(54, 24), QSizeF(24, 24)), symbol, theme.accent);
        SymbolicIcon::paint(&painter, QRectF(corner + QPointF(54, 0), QSizeF(16, 16)), symbol, theme.meta);
        painter.setPen(theme.meta);
        painter.drawText(corner + QPointF(0, 66), SymbolicIcon::file(symbol).section(u'/', -1).section(u'.', 0, 0));
    }
    for (int i = 0; i < 12; ++i) {
        const QStringList names{u"Ana Ruiz"_s, u"Bo Gray"_s, u"dreamer42"_s, u"\u674e\u5a1c"_s, u""_s, u"\u0645\u0627\u062c\u062f"_s};
        paintFace(painter, QRectF(20 + i * 50, 460, 36, 36), QString::number(i), names.at(i % names.size()), font());
    }
    QSvgRenderer(u":/limber/icons/limber.svg"_s).render(&painter, QRectF(640, 430, 128, 128));
}

} // namespace limber
