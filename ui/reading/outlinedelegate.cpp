// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/reading/outlinedelegate.h>
#include <ui/reading/outlinemodel.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace limber {

namespace {

constexpr int Margin = 4; // between the outline's edge and a line's surface
constexpr int Padding = 10;
constexpr int Radius = 6;

void drawText(
    QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const QFont &font, const QColor &color, const QString &text)
{
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, std::max(0, rect.width()));
    painter->drawText(rect, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter), shown);
}

} // namespace

OutlineDelegate::OutlineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int name = QFontMetrics(option.font).height();
    return {8 * name, name + QFontMetrics(TypeScale(option.font).meta()).height() + 12};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::from(option.palette);
    const bool reading = index.data(OutlineModel::ReadingRole).toBool();
    const bool fresh = index.data(OutlineModel::FreshRole).toBool();
    const QRect surface = option.rect.adjusted(Margin, 1, -Margin, -1);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (reading || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(reading ? theme.selection : theme.hover);
        painter->drawRoundedRect(surface, Radius, Radius);
    }
    if (reading) {
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(visual(QRect(surface.left(), surface.top() + 5, 3, surface.height() - 10)), 1.5, 1.5);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(surface).adjusted(1, 1, -1, -1), Radius - 1, Radius - 1);
    }

    QFont nameFont = option.font;
    if (reading || fresh)
        nameFont.setWeight(QFont::DemiBold);
    const QFont small = TypeScale(option.font).meta();
    const int line = QFontMetrics(nameFont).height();
    QRect name(surface.left() + Padding, surface.top() + 5, surface.width() - 2 * Padding, line);
    const QRect detail(name.left(), name.bottom() + 1, name.width(), QFontMetrics(small).height());
    if (index.data(OutlineModel::AcceptedRole).toBool()) {
        const int tick = line * 3 / 4;
        const QRect square(name.right() + 1 - tick, name.top() + (line - tick) / 2, tick, tick);
        SymbolicIcon::paint(painter, visual(square), Symbol::Check, theme.accepted);
        name.setRight(name.right() - tick - 4);
    }
    drawText(painter, visual(name), option.direction, nameFont, theme.text, index.data().toString());
    drawText(painter, visual(detail), option.direction, small, fresh ? theme.accent : theme.meta,
        index.data(OutlineModel::DetailRole).toString());
    painter->restore();
}

} // namespace limber
