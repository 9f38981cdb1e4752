// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace limber {

/// How matches are marked in a text: with these colours, each text at least 4.5:1 on its background.
struct MatchColors
{
    QColor background;
    QColor text;
    QColor currentBackground; ///< the match that the reader is at
    QColor currentText;

    [[nodiscard]] static MatchColors from(const QPalette &palette);
};

} // namespace limber
