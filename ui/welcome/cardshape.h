// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>

namespace limber {

/// Which parts the cards of one section have: all of them are of one size, whatever they say.
struct CardShape
{
    bool face = false; ///< a round face beside the title, and a role under it
    int titleLines = 2;
    int textLines = 2;
    bool meta = true;
    bool action = false;
    bool progress = false;
    int characters = 38; ///< the narrowest card, in letters

    static constexpr int Padding = 16;
    static constexpr int Gap = 8; ///< between the parts of a card

    /// The smallest size of a card whose page has this font.
    [[nodiscard]] QSize leastSize(const QFont &font) const;
    [[nodiscard]] static int faceSize(const QFont &font);
};

} // namespace limber
