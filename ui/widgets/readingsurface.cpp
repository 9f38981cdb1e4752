// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/readingsurface.h>

#include <QPaintEvent>
#include <QPainter>

namespace limber {

ReadingSurface::ReadingSurface(QWidget *parent)
    : QWidget(parent)
{
}

void ReadingSurface::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), m_theme.of(palette()).readingBase);
}

} // namespace limber
