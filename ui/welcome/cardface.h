// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <optional>

namespace limber {

/// What a card of the welcome page says. Plain text; what does not fit ends in an ellipsis.
struct CardFace
{
    QString key; ///< what the same card is told by when it says something else
    QString title;
    bool strong = false; ///< the title is of something that is not read
    QString role = {}; ///< under the title, where a face stands beside both: "Expert"
    QString text = {};
    QString meta = {}; ///< one line
    QString action = {}; ///< what a click does, where the card names it
    QString person = {}; ///< person id: whose face it shows
    QString personName = {};
    QImage picture = {}; ///< of the person, where it is here
    std::optional<double> progress = {}; ///< from 0 to 1: how far somebody has read
    QString spoken; ///< all of it as sentences, for a screen reader

    bool operator==(const CardFace &) const = default;
};

} // namespace limber
