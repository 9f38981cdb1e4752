// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/textrange.h>
#include <ui/find/matchcolors.h>

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <Qt>

#include <optional>

class QPainter;

namespace limber {

/// A text with matches in it, broken into lines of a width.
class MarkedText final
{
public:
    MarkedText() = delete;

    struct Line
    {
        QString text;
        QList<TextRange> marks; ///< of `text`
        std::optional<Qt::LayoutDirection> direction = {}; ///< of the text that it is a line of; none: as it begins itself
    };

    /// At most `most` lines, the last of them elided if more would follow; none for an empty text. `width` in device-independent pixels.
    [[nodiscard]] static QList<Line> lines(const QString &text, const QList<TextRange> &marks, const QFont &font, qreal width, int most);
    /// One line in the middle of `rect`'s height, at the side where lines of `direction` begin; in the painter's font and pen but for the
    /// marks.
    static void draw(QPainter &painter, const QRectF &rect, const Line &line, Qt::LayoutDirection direction, const MatchColors &colors);
};

} // namespace limber
