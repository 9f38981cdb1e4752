// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/brokentext.h>
#include <ui/presentation/personpictures.h>
#include <ui/presentation/textline.h>
#include <ui/presentation/typescale.h>
#include <ui/welcome/cardbutton.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace limber {

namespace {

constexpr qreal Radius = 10;
constexpr int FaceGap = 12;
constexpr int ProgressHeight = 4;

} // namespace

CardButton::CardButton(const CardShape &shape, QWidget *parent)
    : PaintedButton(parent)
    , m_shape(shape)
{
}

void CardButton::setFace(const CardFace &face)
{
    if (m_face == face)
        return;
    m_face = face;
    setAccessibleName(face.spoken);
    setToolTip(face.title.toHtmlEscaped());
    update();
}

QSize CardButton::sizeHint() const
{
    return m_shape.leastSize(font());
}

void CardButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = this->theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(hasFocus() ? QPen(theme.focus, 2) : QPen(underMouse() ? theme.accent : theme.border));
    painter.setBrush(isDown() ? theme.selection : theme.card);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Radius, Radius);

    const TypeScale type(font());
    QRect rest = rect().adjusted(CardShape::Padding, CardShape::Padding, -CardShape::Padding, -CardShape::Padding);
    if (m_shape.progress) {
        paintProgress(painter, QRect(rest.left(), rest.bottom() - ProgressHeight + 1, rest.width(), ProgressHeight));
        rest.setBottom(rest.bottom() - ProgressHeight - CardShape::Gap);
    }
    if (m_shape.action) {
        QFont font = type.snippet();
        font.setUnderline(underMouse());
        const int height = QFontMetrics(font).height();
        painter.setPen(theme.link);
        paintLine(painter, QRect(rest.left(), rest.bottom() - height + 1, rest.width(), height), font, m_face.action);
        rest.setBottom(rest.bottom() - height - CardShape::Gap);
    }
    if (m_shape.meta) {
        const int height = QFontMetrics(type.meta()).height();
        painter.setPen(theme.meta);
        paintLine(painter, QRect(rest.left(), rest.bottom() - height + 1, rest.width(), height), type.meta(), m_face.meta);
        rest.setBottom(rest.bottom() - height - CardShape::Gap);
    }
    paintHead(painter, rest);
    painter.setPen(m_shape.face ? theme.text : theme.meta);
    const int lines = std::max(0, rest.height() / QFontMetrics(type.snippet()).height());
    static_cast<void>(paintLines(painter, rest, type.snippet(), m_face.text, lines));
}

void CardButton::paintHead(QPainter &painter, QRect &rest) const
{
    const Theme &theme = this->theme();
    const TypeScale type(font());
    const QFontMetrics title(type.listTitle(true));
    if (!m_shape.face) {
        painter.setPen(theme.text);
        const int height = paintLines(painter, rest, type.listTitle(m_face.strong), m_face.title, m_shape.titleLines);
        // A short title leaves its second line to the text.
        rest.setTop(rest.top() + height + CardShape::Gap / 2);
        return;
    }
    const int side = CardShape::faceSize(font());
    const QFontMetrics small(type.meta());
    const int head = std::max(side, title.height() + small.height());
    PersonPictures::paint(
        painter, mirrored(QRect(rest.left(), rest.top(), side, side)), m_face.person, m_face.personName, font(), m_face.picture);
    const int left = rest.left() + side + FaceGap;
    const int both = title.height() + (m_face.role.isEmpty() ? 0 : small.height());
    const QRect name(left, rest.top() + (head - both) / 2, rest.right() - left + 1, title.height());
    painter.setPen(theme.text);
    paintLine(painter, name, type.listTitle(true), m_face.title);
    painter.setPen(theme.expert);
    paintLine(painter, QRect(left, name.bottom() + 1, name.width(), small.height()), type.meta(), m_face.role);
    rest.setTop(rest.top() + head + CardShape::Gap);
}

/// How far somebody has read; what it says is in the line of words over it, too.
void CardButton::paintProgress(QPainter &painter, QRect line) const
{
    if (!m_face.progress)
        return;
    const Theme &theme = this->theme();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.chip);
    painter.drawRoundedRect(line, 2, 2);
    line.setWidth(std::max(ProgressHeight, qRound(line.width() * std::clamp(*m_face.progress, 0.0, 1.0))));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(mirrored(line), 2, 2);
}

/// Answers how high what it painted is.
int CardButton::paintLines(QPainter &painter, const QRect &box, const QFont &font, const QString &text, int lines) const
{
    const int height = QFontMetrics(font).height();
    const QStringList broken = BrokenText::lines(text, font, box.width(), lines);
    int top = box.top();
    painter.setFont(font);
    for (const QString &line : broken) {
        painter.drawText(mirrored(QRect(box.left(), top, box.width(), height)), lineFlags(text, layoutDirection()), line);
        top += height;
    }
    return top - box.top();
}

void CardButton::paintLine(QPainter &painter, const QRect &box, const QFont &font, const QString &text) const
{
    painter.setFont(font);
    painter.drawText(mirrored(box), lineFlags(text, layoutDirection()), QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace limber
