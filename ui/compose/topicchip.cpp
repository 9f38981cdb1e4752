// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/compose/topicchip.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/typescale.h>

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace limber {

namespace {

constexpr int LongestCharacters = 32;

int crossIn(const QFontMetrics &metrics)
{
    return metrics.height() * 5 / 8;
}

} // namespace

TopicChip::TopicChip(const QString &title, QWidget *parent)
    : QToolButton(parent)
{
    setText(title);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    //: %1: a topic.
    setAccessibleName(tr("Remove the topic %1").arg(title));
    setToolTip(accessibleName().toHtmlEscaped());
}

QSize TopicChip::sizeHint() const
{
    const QFontMetrics metrics(TypeScale(font()).meta());
    const int text = std::min(metrics.horizontalAdvance(this->text()), LongestCharacters * metrics.averageCharWidth());
    return {text + metrics.height() + 16 + crossIn(metrics), metrics.height() + 10};
}

void TopicChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.focus, 2) : QPen(theme.border, 1));
    painter.setBrush(underMouse() ? theme.hover : theme.chip);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QFont small = TypeScale(font()).meta();
    const QFontMetrics metrics(small);
    const int cross = crossIn(metrics);
    QRect inner = rect().adjusted(height() / 2, 0, -height() / 2, 0);
    const QRect square(inner.right() - cross + 3, (height() - cross) / 2, cross, cross);
    SymbolicIcon::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), square), Symbol::Close, theme.meta);
    inner.setRight(square.left() - 4);
    painter.setFont(small);
    painter.setPen(theme.text);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), inner), Qt::AlignCenter, metrics.elidedText(text(), Qt::ElideRight, inner.width()));
}

} // namespace limber
