// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>

#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace limber {

/// The formats that a DocumentStyle stands for, worked out once for each document.
struct DocumentFormats
{
    explicit DocumentFormats(const DocumentStyle &documentStyle);

    /// A block of body text, `indent` levels deep in lists.
    [[nodiscard]] QTextBlockFormat paragraph(int indent = 0) const;
    [[nodiscard]] QTextBlockFormat heading() const;
    [[nodiscard]] QTextBlockFormat listItem() const;
    [[nodiscard]] QTextBlockFormat codeLine() const;
    /// Characters of a heading inside a body: never as large as the question's title. `level` is 1 to 6.
    [[nodiscard]] QTextCharFormat headingText(int level) const;
    /// The base font in `ratio` of its size.
    [[nodiscard]] QFont scaled(double ratio) const;

    DocumentStyle style;
    QFont body;
    double em = 16; ///< the size of the body font in pixels of the document
    QTextCharFormat text;
    QTextCharFormat title;
    QTextCharFormat name;
    QTextCharFormat meta;
    QTextCharFormat code;
    QTextCharFormat link; ///< its address is still to be set
};

} // namespace limber
