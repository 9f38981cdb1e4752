// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/thinsplitterhandle.h>

#include <QPainter>

namespace limber {

void ThinSplitterHandle::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.of(palette()).border);
}

} // namespace limber
