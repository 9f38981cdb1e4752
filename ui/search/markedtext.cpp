// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/search/markedtext.h>

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace limber {

namespace {

/// What of the marks lies in a stretch of the text, counted from its beginning.
QList<TextRange> within(const QList<TextRange> &marks, qsizetype start, qsizetype length)
{
    QList<TextRange> inside;
    for (const TextRange &mark : marks) {
        const qsizetype from = std::max(mark.start - start, qsizetype{0});
        const qsizetype to = std::min(mark.start + mark.length - start, length);
        if (from < to)
            inside.append({from, to - from});
    }
    return inside;
}

} // namespace

QList<MarkedText::Line> MarkedText::lines(const QString &text, const QList<TextRange> &marks, const QFont &font, qreal width, int most)
{
    QList<Line> lines;
    if (text.isEmpty() || most <= 0 || width <= 0)
        return lines;
    const Qt::LayoutDirection direction = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qsizetype start = line.textStart();
        if (lines.size() < most - 1) {
            qsizetype length = line.textLength();
            while (length > 0 && text.at(start + length - 1).isSpace())
                --length; // it would push the line away from the side where lines end, or begin
            lines.append({text.mid(start, length), within(marks, start, length), direction});
            continue;
        }
        const QString rest = text.mid(start);
        const QString shown = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
        const auto kept = std::mismatch(rest.begin(), rest.end(), shown.begin(), shown.end()).first - rest.begin();
        lines.append({shown, within(marks, start, kept), direction});
        break;
    }
    layout.endLayout();
    return lines;
}

void MarkedText::draw(QPainter &painter, const QRectF &rect, const Line &line, Qt::LayoutDirection direction, const MatchColors &colors)
{
    QTextLayout layout(line.text, painter.font(), painter.device());
    QTextOption option((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(line.direction.value_or(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight));
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : line.marks) {
        QTextLayout::FormatRange range;
        range.start = toInt(mark.start);
        range.length = toInt(mark.length);
        range.format.setBackground(colors.background);
        range.format.setForeground(colors.text);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, {rect.left(), rect.top() + (rect.height() - layout.boundingRect().height()) / 2});
}

} // namespace limber
