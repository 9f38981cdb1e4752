// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/threads/cardmetrics.h>
#include <ui/threads/cardsurface.h>

#include <QPainter>

#include <algorithm>

namespace limber {

QRect CardSurface::rectIn(const QRect &row)
{
    return row.adjusted(CardMetrics::kMarginX, CardMetrics::kMarginY, -CardMetrics::kMarginX, -CardMetrics::kMarginY);
}

void CardSurface::paint(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, int indent)
{
    const QRect rect = rectIn(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && (!selected || option.state.testFlag(QStyle::State_KeyboardFocusChange));
    painter.setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setBrush(selected ? theme.selection : theme.hover);
        painter.drawRoundedRect(rect, CardMetrics::kRadius, CardMetrics::kRadius);
    } else {
        const int y = rect.bottom() + CardMetrics::kMarginY;
        painter.fillRect(QRect(rect.left() + indent, y, rect.width() - indent - CardMetrics::kPaddingEnd, 1), theme.hover);
    }
    if (selected) {
        painter.setBrush(theme.accent);
        const int inset = std::min(10, rect.height() / 4);
        const QRect bar(rect.left(), rect.top() + inset, 3, rect.height() - 2 * inset);
        painter.drawRoundedRect(QStyle::visualRect(option.direction, rect, bar), 1.5, 1.5);
    }
    if (focused) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), CardMetrics::kRadius - 1, CardMetrics::kRadius - 1);
    }
}

} // namespace limber
