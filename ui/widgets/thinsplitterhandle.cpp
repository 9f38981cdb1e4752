// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/theme.h>
#include <ui/widgets/thinsplitterhandle.h>

#include <QPainter>

namespace limber {

void ThinSplitterHandle::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::from(palette()).border);
}

} // namespace limber
