// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

namespace limber {

/// Flags for QPainter::drawText() of one line that people wrote: in its own direction, so that its full stop stands at its end, and at the
/// side where lines begin in what surrounds it.
[[nodiscard]] inline int lineFlags(const QString &text, Qt::LayoutDirection around)
{
    const Qt::Alignment side = around == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::TextFlag own = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine | own;
}

} // namespace limber
