// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentcolors.h>

#include <QColor>
#include <QPalette>

namespace limber {

/// Every colour of the window, derived from a palette and from nothing else, so that light, dark and high contrast follow the desktop.
/// Text colours have at least 4.5:1 on the surfaces they are used on (a test computes it). Derive again on QEvent::PaletteChange.
struct Theme
{
    // Surfaces
    QColor window; ///< sidebar, toolbar, status bar
    QColor base; ///< the list
    QColor readingBase; ///< behind the cards of a thread or a profile
    QColor card; ///< a card on readingBase
    QColor questionCard; ///< tinted 6 % with the highlight
    QColor selection; ///< a selected row: a tint, with `accent` as its bar
    QColor hover;
    QColor chip; ///< behind small labels and the answer count
    QColor expertChip; ///< behind the word Expert
    // Lines
    QColor border; ///< around cards: base with 12 % of the text's colour
    QColor acceptedBorder;
    QColor focus; ///< the focus ring
    // Texts
    QColor text; ///< titles and bodies
    QColor meta; ///< dates, names, snippets, labels
    QColor accent; ///< selection bar, unread dot, answer count
    QColor link;
    QColor accepted; ///< the tick and the word
    QColor expert;
    QColor danger; ///< errors
    bool dark = false; ///< the base is darker than the text

    bool operator==(const Theme &) const = default;

    [[nodiscard]] static Theme from(const QPalette &palette);
    /// The same colours for a thread's document on screen.
    [[nodiscard]] DocumentColors documentColors() const;
    /// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
    [[nodiscard]] static double contrast(const QColor &one, const QColor &other);
};

} // namespace limber
