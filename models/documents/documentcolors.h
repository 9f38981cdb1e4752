// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace limber {

/// The colours that a thread's document is written in. Whoever shows it decides: the screen derives them from its palette, paper has its
/// own. Cards and other surfaces are painted by the view behind the document, not by the document.
struct DocumentColors
{
    QColor text; ///< body and titles
    QColor meta; ///< dates, roles, counts: quieter than text, and still at least 4.5:1
    QColor link;
    QColor accepted; ///< the word and the tick of an accepted answer
    QColor expert; ///< the role of experts and editors
    QColor quoteBar; ///< the bar beside a block quote
    QColor codeBackground;
    QColor rule; ///< thin lines: tables, thematic breaks

    bool operator==(const DocumentColors &) const = default;
};

} // namespace limber
