// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentformats.h>

#include <QTextFrameFormat>
#include <QTextTableFormat>

namespace limber {

/// What the boxes in a body look like.
class MarkdownFormats final
{
public:
    MarkdownFormats() = delete;

    /// A block of code, so many pixels from the edge.
    [[nodiscard]] static QTextFrameFormat code(const DocumentFormats &formats, double indent);
    /// A block quote: a table of one cell, as frames have the same border on all sides.
    [[nodiscard]] static QTextTableFormat quote(const DocumentFormats &formats);
    [[nodiscard]] static QTextTableCellFormat quoteCell(const DocumentFormats &formats, bool rightToLeft);
    [[nodiscard]] static QTextTableFormat table(const DocumentFormats &formats);
};

} // namespace limber
