// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/typescale.h>
#include <ui/threads/filterchip.h>
#include <ui/threads/filtertext.h>

#include <QPainter>
#include <QStyle>

namespace limber {

FilterChip::FilterChip(const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QToolButton::toggled, this, &FilterChip::refresh);
    refresh();
}

void FilterChip::setName(const QString &name)
{
    m_name = name;
    refresh();
}

void FilterChip::setHiddenRows(std::optional<qint64> rows)
{
    m_hidden = rows;
    refresh();
}

void FilterChip::refresh()
{
    setText(isChecked() && m_hidden ? FilterText::pressed(m_name, *m_hidden) : m_name);
    setToolTip(m_hidden ? FilterText::effect(*m_hidden, isChecked()) : QString());
    setAccessibleName(m_name);
    setAccessibleDescription(toolTip());
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(TypeScale(font()).meta());
    const int height = metrics.height();
    const int sides = isChecked() ? height * 5 / 2 : height * 3 / 2; // the tick needs room
    return {metrics.horizontalAdvance(text()) + sides, height + 10};
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
