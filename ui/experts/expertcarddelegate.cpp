// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/itemmodels/expertdirectorymodel.h>
#include <ui/experts/expertcarddelegate.h>
#include <ui/experts/experttext.h>
#include <ui/presentation/brokentext.h>
#include <ui/presentation/personpictures.h>
#include <ui/presentation/textline.h>
#include <ui/presentation/threadtext.h>
#include <ui/presentation/typescale.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace limber {

namespace {

constexpr int Gap = 6; // half of what stands between two cards
constexpr int Padding = 16;
constexpr int Space = 8;
constexpr int SmallestFace = 48;
constexpr int FaceGap = 12;
constexpr int HeadlineLines = 2;
constexpr int ButtonPaddingX = 10;
constexpr int ButtonPaddingY = 4;
constexpr int Characters = 36;

int faceSize(const QFont &font)
{
    return std::max(SmallestFace, QFontMetrics(font).height() * 8 / 3);
}

int buttonHeight(const QFont &font)
{
    return QFontMetrics(TypeScale(font).snippet()).height() + 2 * ButtonPaddingY;
}

QRect inner(const QRect &card)
{
    return card.adjusted(Padding, Padding, -Padding, -Padding);
}

void paintLine(QPainter *painter, const QRect &box, const QFont &font, const QString &text)
{
    painter->setFont(font);
    painter->drawText(box, lineFlags(text, painter->layoutDirection()), QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

ExpertCardDelegate::ExpertCardDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

void ExpertCardDelegate::setPictures(PersonPictures *pictures)
{
    m_pictures = pictures;
}

QSize ExpertCardDelegate::cardSize(const QFont &font)
{
    const TypeScale type(font);
    const int body = QFontMetrics(type.snippet()).height();
    const int meta = QFontMetrics(type.meta()).height();
    const int head = std::max(faceSize(font), QFontMetrics(type.listTitle(true)).height() + meta);
    const int height = head + Space + HeadlineLines * body + Space + 2 * meta + Space + buttonHeight(font) + 2 * Padding + 2 * Gap;
    return {std::max(240, QFontMetrics(type.snippet()).averageCharWidth() * Characters), height};
}

QRect ExpertCardDelegate::followBox(const QRect &cell, const QFont &font, Qt::LayoutDirection direction, bool followed)
{
    const QRect card = cell.adjusted(Gap, Gap, -Gap, -Gap);
    const QRect room = inner(card);
    const int height = buttonHeight(font);
    const int width = QFontMetrics(TypeScale(font).snippet()).horizontalAdvance(ExpertText::follow(followed)) + 2 * ButtonPaddingX;
    return QStyle::visualRect(direction, card, QRect(room.left(), room.bottom() - height + 1, std::min(width, room.width()), height));
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
    const auto expert = index.data(ExpertDirectoryModel::ExpertRole).value<Expert>();
    const Theme &theme = m_theme.of(option.palette);
    const QRect card = option.rect.adjusted(Gap, Gap, -Gap, -Gap);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->setPen(focused ? QPen(theme.focus, 2) : QPen(hovered ? theme.accent : theme.border));
    painter->setBrush(theme.card);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    paintHead(painter, card, option, expert);
    paintFoot(painter, card, option, expert);
    painter->restore();
}

void ExpertCardDelegate::paintHead(QPainter *painter, const QRect &card, const QStyleOptionViewItem &option, const Expert &expert) const
{
    const Theme &theme = m_theme.of(option.palette);
    const TypeScale type(option.font);
    const QFontMetrics title(type.listTitle(true));
    const QFontMetrics meta(type.meta());
    const QFontMetrics body(type.snippet());
    const auto mirrored = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, card, box);
    };
    QRect rest = inner(card);
    const int face = faceSize(option.font);
    const int head = std::max(face, title.height() + meta.height());
    PersonPictures::paint(*painter, mirrored(QRect(rest.topLeft(), QSize(face, face))), expert.person.id, expert.person.name, option.font,
        m_pictures ? m_pictures->of(expert.person) : QImage());
    const int left = rest.left() + face + FaceGap;
    const QRect name(left, rest.top() + (head - title.height() - meta.height()) / 2, rest.right() - left + 1, title.height());
    painter->setPen(theme.text);
    paintLine(painter, mirrored(name), type.listTitle(true), ExpertText::name(expert));
    painter->setPen(expert.person.role == Role::Member ? theme.meta : theme.expert);
    paintLine(
        painter, mirrored(QRect(left, name.bottom() + 1, name.width(), meta.height())), type.meta(), ThreadText::role(expert.person.role));

    rest.setTop(rest.top() + head + Space);
    painter->setPen(theme.text);
    painter->setFont(type.snippet());
    int top = rest.top();
    const QStringList lines = BrokenText::lines(displayLine(expert.person.headline), type.snippet(), rest.width(), HeadlineLines);
    for (const QString &line : lines) {
        painter->drawText(mirrored(QRect(rest.left(), top, rest.width(), body.height())), lineFlags(lines.first(), option.direction), line);
        top += body.height();
    }
}

void ExpertCardDelegate::paintFoot(QPainter *painter, const QRect &card, const QStyleOptionViewItem &option, const Expert &expert) const
{
    const Theme &theme = m_theme.of(option.palette);
    const TypeScale type(option.font);
    const int meta = QFontMetrics(type.meta()).height();
    const auto mirrored = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, card, box);
    };
    const QRect room = inner(card);
    const QRect button = followBox(option.rect, option.font, option.direction, expert.followed);
    const int activityTop = button.top() - Space - meta;
    painter->setPen(theme.meta);
    paintLine(painter, mirrored(QRect(room.left(), activityTop - meta, room.width(), meta)), type.meta(), ExpertText::sharedBy(expert));
    paintLine(painter, mirrored(QRect(room.left(), activityTop, room.width(), meta)), type.meta(),
        ExpertText::activity(expert, HumanDate(m_clock.now(), option.locale)));

    painter->setPen(expert.followed ? theme.acceptedBorder : theme.border);
    painter->setBrush(expert.followed ? theme.expertChip : theme.hover);
    painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter->setPen(expert.followed ? theme.expert : theme.text);
    painter->setFont(type.snippet());
    painter->drawText(button, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, ExpertText::follow(expert.followed));

    QFont action = type.snippet();
    action.setUnderline(option.state.testFlag(QStyle::State_MouseOver));
    const int left = button.width() + Space;
    const QRect rest = mirrored(QRect(room.left() + left, button.top(), std::max(0, room.width() - left), button.height()));
    painter->setPen(theme.link);
    painter->setFont(action);
    painter->drawText(rest, static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(action).elidedText(tr("View Profile"), Qt::ElideRight, rest.width()));
}

} // namespace limber
