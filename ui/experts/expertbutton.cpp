// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <ui/experts/expertbutton.h>
#include <ui/experts/experttext.h>
#include <ui/presentation/personpictures.h>
#include <ui/presentation/textline.h>
#include <ui/presentation/threadtext.h>
#include <ui/presentation/typescale.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace limber {

namespace {

constexpr int Padding = 8;
constexpr int Gap = 10;
constexpr int LeastCharacters = 16;

} // namespace

ExpertButton::ExpertButton(QWidget *parent)
    : PaintedButton(parent)
{
}

void ExpertButton::setExpert(const Expert &expert, const QImage &picture)
{
    m_expert = expert;
    m_picture = picture;
    const Person &person = expert.person;
    //: An expert, to a screen reader; a press opens their profile. %1: the name, %2: "Expert" or "Editor", %3: what they do, in their
    //: words.
    setAccessibleName((person.headline.isEmpty() ? tr("%1. %2. View Profile.") : tr("%1. %2. %3. View Profile."))
                          .arg(ExpertText::name(expert), ThreadText::role(person.role), displayLine(person.headline)));
    setToolTip(person.headline.toHtmlEscaped());
    update();
}

QSize ExpertButton::sizeHint() const
{
    const TypeScale type(font());
    const int lines = QFontMetrics(type.listTitle(true)).height() + QFontMetrics(type.meta()).height();
    return {fontMetrics().averageCharWidth() * LeastCharacters * 2, lines + 2 * Padding};
}

QSize ExpertButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * LeastCharacters, sizeHint().height()};
}

void ExpertButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = this->theme();
    const TypeScale type(font());
    const QFontMetrics title(type.listTitle(true));
    const QFontMetrics meta(type.meta());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(hasFocus() ? QPen(theme.focus, 2) : QPen(underMouse() ? theme.accent : theme.border));
    painter.setBrush(isDown() ? theme.selection : theme.card);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    const QRect room = rect().adjusted(Padding, Padding, -Padding, -Padding);
    const QRect face(room.left(), room.top(), room.height(), room.height());
    PersonPictures::paint(painter, mirrored(face), m_expert.person.id, m_expert.person.name, font(), m_picture);
    const int left = face.right() + 1 + Gap;
    const auto line = [&](const QRect &box, const QFont &font, const QColor &ink, const QString &text) {
        painter.setFont(font);
        painter.setPen(ink);
        const QString whole = QFontMetrics(font).elidedText(text, Qt::ElideRight, std::max(0, box.width()));
        painter.drawText(mirrored(box), lineFlags(text, layoutDirection()), whole);
    };
    QFont link = type.meta();
    link.setUnderline(underMouse());
    const QString action = tr("View Profile");
    const int width = std::min(QFontMetrics(link).horizontalAdvance(action) + 1, room.width() / 2);
    painter.setFont(link);
    painter.setPen(theme.link);
    painter.drawText(mirrored(QRect(room.right() + 1 - width, room.top(), width, title.height())),
        static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(link).elidedText(action, Qt::ElideRight, width));
    line({left, room.top(), room.right() + 1 - width - Gap - left, title.height()}, type.listTitle(true), theme.text,
        ExpertText::name(m_expert));
    const QString headline = displayLine(m_expert.person.headline);
    line({left, room.top() + title.height(), room.right() + 1 - left, meta.height()}, type.meta(), theme.meta,
        headline.isEmpty() ? ThreadText::role(m_expert.person.role) : headline);
}

} // namespace limber
