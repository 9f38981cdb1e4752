// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/typescale.h>
#include <ui/threads/filterchip.h>

#include <QPainter>
#include <QStyle>

namespace limber {

FilterChip::FilterChip(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(TypeScale(font()).meta());
    const int height = metrics.height();
    // Room for the tick is always there, so that pressing one moves no other.
    return {metrics.horizontalAdvance(text()) + height * 5 / 2, height + 10};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool focused = hasFocus();
    painter.setPen(focused ? QPen(theme.focus, 2) : QPen(isChecked() ? theme.accent : theme.border, 1));
    painter.setBrush(isChecked() ? theme.chip : underMouse() ? theme.hover : theme.base);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QFont small = TypeScale(font()).meta();
    const int tick = QFontMetrics(small).height() * 3 / 4;
    QRect inner = rect().adjusted(height() / 2, 0, -height() / 2, 0);
    if (isChecked()) {
        const QRect square(inner.left(), (height() - tick) / 2, tick, tick);
        SymbolicIcon::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), square), Symbol::Check, theme.accent);
        inner.setLeft(inner.left() + tick);
        inner = QStyle::visualRect(layoutDirection(), rect(), inner);
    }
    painter.setFont(small);
    painter.setPen(isChecked() ? theme.accent : theme.meta);
    painter.drawText(inner, Qt::AlignCenter, text());
}

} // namespace limber
