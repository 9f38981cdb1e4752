// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/draftlistmodel.h>
#include <ui/compose/draftcarddelegate.h>
#include <ui/compose/drafttext.h>
#include <ui/presentation/textline.h>
#include <ui/presentation/typescale.h>
#include <ui/threads/cardmetrics.h>
#include <ui/threads/cardsurface.h>

#include <QPainter>

namespace limber {

namespace {

constexpr int Indent = 16;
constexpr int Gap = 3;

} // namespace

DraftCardDelegate::DraftCardDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize DraftCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const TypeScale type(option.font);
    const int texts =
        QFontMetrics(type.listTitle(true)).height() + QFontMetrics(type.snippet()).height() + QFontMetrics(type.meta()).height();
    return {0, texts + 2 * Gap + 2 * CardMetrics::kPaddingY + 2 * CardMetrics::kMarginY};
}

void DraftCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto draft = index.data(DraftListModel::DraftRole).value<Draft>();
    const QString community = index.data(DraftListModel::CommunityRole).toString();
    const Theme &theme = m_theme.of(option.palette);
    const TypeScale type(option.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    CardSurface::paint(*painter, option, theme, Indent);
    const QRect card = CardSurface::rectIn(option.rect);
    int top = card.top() + CardMetrics::kPaddingY;
    const auto line = [&](const QString &text, const QFont &font, const QColor &ink) {
        const QFontMetrics metrics(font);
        const QRect box(card.left() + Indent, top, card.width() - Indent - CardMetrics::kPaddingEnd, metrics.height());
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QStyle::visualRect(option.direction, card, box), lineFlags(text, option.direction),
            metrics.elidedText(text, Qt::ElideRight, box.width()));
        top += metrics.height() + Gap;
    };
    line(DraftText::title(draft), type.listTitle(true), theme.text);
    line(DraftText::excerpt(draft), type.snippet(), theme.meta);
    line(DraftText::about(draft, community, HumanDate(m_clock.now(), option.locale)), type.meta(), theme.meta);
    painter->restore();
}

} // namespace limber
