// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>

namespace limber {

/// Fonts and measures of a card, which follow from the list's font alone: all cards have one height.
struct CardMetrics
{
    explicit CardMetrics(const QFont &base);

    static constexpr int kTextLines = 4; ///< of title and snippet together
    static constexpr int kMarginX = 8; ///< between the list's edge and a card
    static constexpr int kMarginY = 2;
    static constexpr int kRadius = 10;
    static constexpr int kPaddingY = 11;
    static constexpr int kPaddingEnd = 12;
    static constexpr int kGap = 12; ///< between the texts and the count

    QFont base;
    QFont title;
    QFont unreadTitle;
    QFont snippet;
    QFont meta;
    QFont count;
    int paddingStart = 0; ///< the unread dot stands in it
    int dot = 0; ///< its diameter
    int titleLine = 0; ///< heights of lines, in pixels
    int snippetLine = 0;
    int metaLine = 0;
    int countLine = 0;
    int metaGap = 0; ///< above the line of who and when
    QSize block; ///< the answer count
    int height = 0; ///< of a row
};

} // namespace limber
