// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/thinsplitter.h>
#include <ui/widgets/thinsplitterhandle.h>

namespace limber {

ThinSplitter::ThinSplitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *ThinSplitter::createHandle()
{
    return new ThinSplitterHandle(orientation(), this);
}

} // namespace limber
