// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/typescale.h>
#include <ui/search/searchchip.h>

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace limber {

namespace {

constexpr int LongestCharacters = 28;

} // namespace

SearchChip::SearchChip(const SearchPart &part, const QString &text, bool inForce, QWidget *parent)
    : QToolButton(parent)
    , m_part(part)
    , m_inForce(inForce)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setPopupMode(InstantPopup);
    //: Spoken for a chip that takes away one way in which a search is narrowed; %1 is the chip's text.
    setAccessibleName(inForce ? tr("Remove %1").arg(text) : text);
    setToolTip((inForce ? tr("Remove %1").arg(text) : tr("Show only: %1").arg(text)).toHtmlEscaped());
}

QSize SearchChip::sizeHint() const
{
    const QFontMetrics metrics(TypeScale(font()).meta());
    const int height = metrics.height();
    const int text = std::min(metrics.horizontalAdvance(this->text()), LongestCharacters * metrics.averageCharWidth());
    return {text + height + 14 + (m_inForce ? height * 5 / 8 + 2 : 0), height + 10};
}

QSize SearchChip::minimumSizeHint() const
{
    return {2 * sizeHint().height(), sizeHint().height()};
}

void SearchChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.focus, 2) : QPen(m_inForce ? theme.accent : theme.border, 1));
    painter.setBrush(m_inForce ? theme.chip : underMouse() ? theme.hover : theme.base);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QFont small = TypeScale(font()).meta();
    const QFontMetrics metrics(small);
    const int cross = metrics.height() * 5 / 8;
    QRect inner = rect().adjusted(height() / 2, 0, -height() / 2, 0);
    if (m_inForce) {
        const QRect square(inner.right() - cross + 3, (height() - cross) / 2, cross, cross);
        SymbolicIcon::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), square), Symbol::Close, theme.accent);
        inner.setRight(square.left() - 4);
        inner = QStyle::visualRect(layoutDirection(), rect(), inner);
    }
    painter.setFont(small);
    painter.setPen(m_inForce ? theme.accent : theme.meta);
    painter.drawText(inner, Qt::AlignCenter, metrics.elidedText(text(), Qt::ElideRight, inner.width()));
}

} // namespace limber
