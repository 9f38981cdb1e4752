// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/symboliciconengine.h>
#include <ui/presentation/theme.h>

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace limber {

SymbolicIconEngine::SymbolicIconEngine(Symbol off, Symbol on)
    : m_off(off)
    , m_on(on)
{
}

void SymbolicIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    painter->drawPixmap(rect.topLeft(), tinted(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
}

QPixmap SymbolicIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return tinted(size, mode, state, 1);
}

QPixmap SymbolicIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    return tinted(size / scale, mode, state, scale); // Qt asks for device pixels here
}

QSize SymbolicIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size;
}

QString SymbolicIconEngine::key() const
{
    return QStringLiteral("limber-symbolic");
}

QIconEngine *SymbolicIconEngine::clone() const
{
    return new SymbolicIconEngine(m_off, m_on);
}

bool SymbolicIconEngine::isNull()
{
    return false;
}

QPixmap SymbolicIconEngine::tinted(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) const
{
    const QPalette palette = QGuiApplication::palette();
    const bool on = state == QIcon::On;
    QColor color = palette.color(QPalette::Active, QPalette::ButtonText);
    if (mode == QIcon::Disabled)
        color = palette.color(QPalette::Disabled, QPalette::ButtonText);
    else if (mode == QIcon::Selected)
        color = palette.color(QPalette::Active, QPalette::HighlightedText);
    else if (on && m_on != m_off)
        color = Theme::from(palette).accent;
    const Symbol symbol = on ? m_on : m_off;
    const bool mirrored = QGuiApplication::isRightToLeft() && SymbolicIcon::pointsAlongText(symbol);
    return SymbolicIcon::pixmap(symbol, size, ratio, color, mirrored);
}

} // namespace limber
