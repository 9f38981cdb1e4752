// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextDocument>

namespace limber {

/// The part of a laid out document that one page shows, in the document's own pixels.
struct PageSpan
{
    double top = 0;
    double bottom = 0;
};

/// Cuts a document, laid out as one endless page, into pages of at most `height`: between lines, never alone after a heading or the header
/// of a post, never one line of a paragraph by itself, never through the row of a table, unless a page could not hold it at all. Then lines
/// that stand beside each other may need spans that overlap: each line belongs to the first page whose bottom is not above its own. There
/// is at least one page. Takes time in proportion to the number of lines. On the document's thread.
[[nodiscard]] QList<PageSpan> pageSpans(const QTextDocument &document, double height);

/// The page that a line which ends at `bottom` belongs to; the last one where there is none.
[[nodiscard]] qsizetype pageOfLine(const QList<PageSpan> &pages, double bottom);

} // namespace limber
