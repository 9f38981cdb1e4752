// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/welcome/cardframe.h>

#include <QPainter>

namespace limber {

namespace {

constexpr qreal Radius = 10;

} // namespace

CardFrame::CardFrame(Tint tint, QWidget *parent)
    : QWidget(parent)
    , m_tint(tint)
{
}

void CardFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(m_tint == Tint::Question ? theme.questionCard : theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

} // namespace limber
