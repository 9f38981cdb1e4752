// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/personface.h>
#include <ui/experts/expertcarddelegate.h>
#include <ui/experts/expertlistmodel.h>
#include <ui/presentation/brokentext.h>
#include <ui/presentation/threadtext.h>
#include <ui/presentation/typescale.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace limber {

namespace {

constexpr int Gap = 6; // half of what stands between two cards
constexpr int Padding = 16;
constexpr int SmallestFace = 48;
constexpr int HeadlineLines = 2;

/// Paints `text` in at most `lines` lines from the top of `box`; what does not fit ends in an ellipsis.
void paintLines(QPainter *painter, const QRect &box, const QFont &font, const QString &text, int lines)
{
    const int height = QFontMetrics(font).height();
    int top = box.top();
    painter->setFont(font);
    for (const QString &line : BrokenText::lines(text, font, box.width(), lines)) {
        painter->drawText(QRect(box.left(), top, box.width(), height), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, line);
        top += height;
    }
}

int faceSize(const QFont &font)
{
    return std::max(SmallestFace, QFontMetrics(font).height() * 8 / 3);
}

} // namespace

ExpertCardDelegate::ExpertCardDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize ExpertCardDelegate::cardSize(const QFont &font)
{
    const TypeScale type(font);
    const int body = QFontMetrics(type.snippet()).height();
    const int meta = QFontMetrics(type.meta()).height();
    const int head = std::max(faceSize(font), QFontMetrics(type.listTitle(true)).height() + meta);
    const int height = head + 8 + HeadlineLines * body + 8 + meta + 8 + body + 2 * Padding + 2 * Gap;
    return {std::max(240, QFontMetrics(type.snippet()).averageCharWidth() * 34), height};
}

QSize ExpertCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return m_cellSize.isValid() ? m_cellSize : cardSize(option.font);
}

void ExpertCardDelegate::setCellSize(QSize size)
{
    m_cellSize = size;
}

void ExpertCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto expert = index.data(ExpertListModel::ExpertRole).value<Expert>();
    const Theme &theme = m_theme.of(option.palette);
    const int face = faceSize(option.font);
    const TypeScale type(option.font);
    const Qt::LayoutDirection direction = option.direction;
    const QRect card = option.rect.adjusted(Gap, Gap, -Gap, -Gap);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(direction);
    painter->setPen(focused ? QPen(theme.focus, 2) : QPen(theme.border));
    painter->setBrush(theme.card);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);

    const auto mirrored = [&](const QRect &box) {
        return QStyle::visualRect(direction, card, box);
    };
    QRect inner = card.adjusted(Padding, Padding, -Padding, -Padding);
    const QString name = ThreadText::person(expert.person.id, expert.person.name);
    paintFace(*painter, mirrored(QRect(inner.topLeft(), QSize(face, face))), expert.person.id, expert.person.name, option.font);

    const QFontMetrics titleMetrics(type.listTitle(true));
    const QFontMetrics metaMetrics(type.meta());
    const QFontMetrics bodyMetrics(type.snippet());
    const int headHeight = std::max(face, titleMetrics.height() + metaMetrics.height());
    const int textTop = inner.top() + (headHeight - titleMetrics.height() - metaMetrics.height()) / 2;
    const int textLeft = inner.left() + face + 12;
    const QRect nameBox(textLeft, textTop, inner.right() - textLeft + 1, titleMetrics.height());
    const QRect roleBox(textLeft, nameBox.bottom() + 1, nameBox.width(), metaMetrics.height());
    painter->setFont(type.listTitle(true));
    painter->setPen(theme.text);
    painter->drawText(
        mirrored(nameBox), Qt::AlignLeading | Qt::AlignVCenter, titleMetrics.elidedText(name, Qt::ElideRight, nameBox.width()));
    painter->setFont(type.meta());
    painter->setPen(theme.expert);
    painter->drawText(mirrored(roleBox), Qt::AlignLeading | Qt::AlignVCenter, ThreadText::role(expert.person.role));

    inner.setTop(inner.top() + headHeight + 8);
    painter->setPen(theme.text);
    paintLines(painter, mirrored(inner), type.snippet(), expert.person.headline, HeadlineLines);
    inner.setTop(inner.top() + HeadlineLines * bodyMetrics.height() + 8);

    painter->setFont(type.meta());
    painter->setPen(theme.meta);
    if (!expert.person.sharedBy.isEmpty()) {
        const QString shared = tr("shared by %1").arg(expert.person.sharedBy);
        painter->drawText(mirrored(QRect(inner.topLeft(), QSize(inner.width(), metaMetrics.height()))), Qt::AlignLeading | Qt::AlignVCenter,
            metaMetrics.elidedText(shared, Qt::ElideRight, inner.width()));
    }

    QFont action = type.snippet();
    action.setUnderline(hovered);
    const QRect foot(inner.left(), card.bottom() - Padding - bodyMetrics.height() + 1, inner.width(), bodyMetrics.height());
    painter->setPen(theme.meta);
    painter->drawText(mirrored(foot), Qt::AlignLeading | Qt::AlignVCenter, ThreadText::answers(expert.answers));
    painter->setFont(action);
    painter->setPen(theme.link);
    painter->drawText(mirrored(foot), Qt::AlignTrailing | Qt::AlignVCenter, tr("View Profile"));
    painter->restore();
}

} // namespace limber
