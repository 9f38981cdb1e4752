// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/textline.h>
#include <ui/widgets/titlelabel.h>

#include <QPainter>

namespace limber {

TitleLabel::TitleLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TitleLabel::setTitle(const QString &title)
{
    setText(title);
    setToolTip(title.toHtmlEscaped());
}

QSize TitleLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void TitleLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), lineFlags(text(), layoutDirection()), shown);
}

} // namespace limber
