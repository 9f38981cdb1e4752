// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/outboxmodel.h>
#include <ui/outbox/outboxdelegate.h>
#include <ui/outbox/outboxtext.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/textline.h>
#include <ui/presentation/typescale.h>
#include <ui/threads/cardmetrics.h>
#include <ui/threads/cardsurface.h>

#include <QPainter>

namespace limber {

namespace {

constexpr int Indent = 16;
constexpr int Gap = 3;

QColor inkOf(const OutboxPost &post, const Theme &theme)
{
    if (OutboxText::wantsPerson(post))
        return theme.danger;
    return post.state == OutboxPost::State::Queued || post.state == OutboxPost::State::Sending ? theme.accent : theme.meta;
}

} // namespace

OutboxDelegate::OutboxDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TypeScale type(option.font);
    const int line = QFontMetrics(type.snippet()).height() + Gap;
    // Where no text is sent there is no line for it either.
    const int excerpt = OutboxText::excerpt(index.data(OutboxModel::PostRole).value<OutboxPost>()).isEmpty() ? 0 : line;
    const int texts = QFontMetrics(type.listTitle(true)).height() + Gap + QFontMetrics(type.meta()).height() + line + excerpt;
    return {0, texts + 2 * CardMetrics::kPaddingY + 2 * CardMetrics::kMarginY};
}

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto post = index.data(OutboxModel::PostRole).value<OutboxPost>();
    const Theme &theme = m_theme.of(option.palette);
    const TypeScale type(option.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    CardSurface::paint(*painter, option, theme, Indent);
    const QRect card = CardSurface::rectIn(option.rect);
    int top = card.top() + CardMetrics::kPaddingY;
    const auto line = [&](const QString &text, const QFont &font, const QColor &ink, int start) {
        const QFontMetrics metrics(font);
        const QRect box(card.left() + Indent + start, top, card.width() - Indent - start - CardMetrics::kPaddingEnd, metrics.height());
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QStyle::visualRect(option.direction, card, box), lineFlags(text, option.direction),
            metrics.elidedText(text, Qt::ElideRight, box.width()));
        top += metrics.height() + Gap;
    };
    line(OutboxText::title(post), type.listTitle(true), theme.text, 0);
    if (const QString excerpt = OutboxText::excerpt(post); !excerpt.isEmpty())
        line(excerpt, type.snippet(), theme.meta, 0);
    line(OutboxText::about(post, index.data(OutboxModel::CommunityRole).toString()), type.meta(), theme.meta, 0);
    const int icon = QFontMetrics(type.snippet()).height();
    const QColor ink = inkOf(post, theme);
    const Symbol symbol = OutboxText::symbol(post);
    SymbolicIcon::paint(painter, QStyle::visualRect(option.direction, card, QRect(card.left() + Indent, top, icon, icon)), symbol, ink,
        option.direction == Qt::RightToLeft && SymbolicIcon::pointsAlongText(symbol));
    QFont state = type.snippet();
    if (OutboxText::wantsPerson(post))
        state.setWeight(QFont::DemiBold);
    line(OutboxText::state(post, m_clock.now()), state, ink, icon + 6);
    painter->restore();
}

} // namespace limber
