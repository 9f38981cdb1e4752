// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/sidebarmodel.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/threadtext.h>
#include <ui/presentation/typescale.h>
#include <ui/sidebar/sidebardelegate.h>
#include <ui/sidebar/sidebartext.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace limber {
namespace {

constexpr int kMargin = 8; ///< between the sidebar's edge and an entry's surface
constexpr int kPadding = 10;
constexpr int kRadius = 6;

void drawText(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment vertical, const QString &text)
{
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, rect.width()));
    painter->drawText(rect, static_cast<int>(side | Qt::AlignAbsolute | vertical), shown);
}

} // namespace

SidebarDelegate::SidebarDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    if (index.data(SidebarModel::EntryRole).isValid())
        return {10 * line, line + 12};
    return {10 * line, QFontMetrics(TypeScale(option.font).section()).height() + (index.row() == 0 ? 20 : 26)};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SidebarModel::EntryRole).isValid())
        paintEntry(painter, option, index);
    else
        paintLabel(painter, option, index);
    painter->restore();
}

void SidebarDelegate::paintLabel(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect line = option.rect.adjusted(kMargin + kPadding, 0, -kMargin, -6);
    painter->setFont(TypeScale(option.font).section());
    painter->setPen(m_theme.of(option.palette).meta);
    drawText(painter, QStyle::visualRect(option.direction, option.rect, line), option.direction, Qt::AlignBottom,
        index.data().toString().toUpper());
}

void SidebarDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_theme.of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect surface = option.rect.adjusted(kMargin, 1, -kMargin, -1);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    painter->setPen(Qt::NoPen);
    if (selected || hovered) {
        painter->setBrush(selected ? theme.selection : theme.hover);
        painter->drawRoundedRect(surface, kRadius, kRadius);
    }
    if (selected) {
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(visual(QRect(surface.left(), surface.top() + 5, 3, surface.height() - 10)), 1.5, 1.5);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(surface).adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
    }

    const auto item = index.data(SidebarModel::ItemRole).value<SidebarItem>();
    const int icon = QFontMetrics(option.font).height();
    QRect rest = surface.adjusted(kPadding, 0, -kPadding, 0);
    const QRect square(rest.left(), rest.top() + (rest.height() - icon) / 2, icon, icon);
    const Symbol symbol = SidebarText::symbol(*item.entry);
    SymbolicIcon::paint(painter, visual(square), symbol, selected ? theme.accent : theme.meta,
        option.direction == Qt::RightToLeft && SymbolicIcon::pointsAlongText(symbol));
    rest.setLeft(rest.left() + icon + 8);

    if (item.count) {
        const QFont small = TypeScale(option.font).meta();
        const QString count = ThreadText::number(*item.count);
        const int width = QFontMetrics(small).horizontalAdvance(count);
        painter->setFont(small);
        painter->setPen(theme.meta);
        painter->drawText(visual(QRect(rest.right() + 1 - width, rest.top(), width, rest.height())), Qt::AlignCenter, count);
        rest.setRight(rest.right() - width - 8);
    }
    if (item.wanting > 0) {
        const QRect mark(rest.right() + 1 - icon, square.top(), icon, icon);
        SymbolicIcon::paint(painter, visual(mark), Symbol::Warning, theme.danger);
        rest.setRight(mark.left() - 8);
    }
    QFont font = option.font;
    if (selected)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.text);
    drawText(painter, visual(rest), option.direction, Qt::AlignVCenter, index.data().toString());
}

} // namespace limber
