// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/symbol.h>

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace limber {

/// The symbolic icons, tinted. GUI thread.
class SymbolicIcon final
{
public:
    SymbolicIcon() = delete;

    /// For actions and buttons: takes its colour from the application's palette whenever it is painted, so that it follows a change of it,
    /// and is drawn quieter when disabled. Symbols that point along the text are mirrored where the text runs from right to left.
    [[nodiscard]] static QIcon icon(Symbol symbol);
    /// For buttons that stay pressed: `on` is drawn in the accent colour while checked.
    [[nodiscard]] static QIcon icon(Symbol off, Symbol on);
    /// For delegates and painted widgets. `mirrored` as above is the caller's to decide.
    static void paint(QPainter *painter, const QRectF &rect, Symbol symbol, const QColor &color, bool mirrored = false);
    /// `size` in device-independent pixels. Kept in QPixmapCache.
    [[nodiscard]] static QPixmap pixmap(Symbol symbol, QSize size, qreal devicePixelRatio, const QColor &color, bool mirrored = false);
    /// The drawing's path in the resources.
    [[nodiscard]] static QString file(Symbol symbol);
    /// Whether it points along the text.
    [[nodiscard]] static bool pointsAlongText(Symbol symbol);
};

} // namespace limber
