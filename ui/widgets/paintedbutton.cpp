// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/paintedbutton.h>

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace limber {

PaintedButton::PaintedButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QRect PaintedButton::mirrored(const QRect &box) const
{
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PaintedButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace limber
