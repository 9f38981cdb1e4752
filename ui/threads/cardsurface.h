// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/theme.h>

#include <QStyleOptionViewItem>

class QPainter;

namespace limber {

/// What the texts of a row in a list of cards stand on: a tint with a bar where it is selected, a line below it where it is not, a ring
/// where the keyboard is.
class CardSurface final
{
public:
    CardSurface() = delete;

    /// The card in a row of a list.
    [[nodiscard]] static QRect rectIn(const QRect &row);
    /// `indent` is where the texts begin, and the line between two cards.
    static void paint(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, int indent);
};

} // namespace limber
