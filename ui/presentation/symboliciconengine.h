// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/symbol.h>

#include <QIconEngine>

namespace limber {

/// Draws a symbol in the colour that the application's palette has at the moment of painting. GUI thread.
class SymbolicIconEngine final : public QIconEngine
{
public:
    SymbolicIconEngine(Symbol off, Symbol on);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] bool isNull() override;

private:
    [[nodiscard]] QPixmap tinted(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) const;

    Symbol m_off;
    Symbol m_on;
};

} // namespace limber
