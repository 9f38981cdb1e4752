// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentcolors.h>

#include <QFont>
#include <QHash>
#include <QImage>
#include <QLocale>
#include <QUrl>

namespace limber {

/// How a thread's document looks. Sizes are ratios of the base font: body 1.08, question title 1.7 DemiBold, meta 0.9, line height 140 %.
struct DocumentStyle
{
    QFont font; ///< the base font, its size in points already zoomed
    DocumentColors colors;
    QLocale locale; ///< dates and numbers
    int faceSize = 34; ///< width and height of a face, in pixels of the document
    int cardPadding = 16; ///< from a post's frame to its text, in pixels of the document
    int cardSpacing = 12; ///< between two posts' frames, in pixels of the document
    int lineHeight = 140; ///< of body text, in percent of the font's own
    double devicePixelRatio = 1; ///< how many pixels of the device make one of the document: faces are drawn sharp for it
    QHash<QUrl, QImage> images; ///< the pictures that are shown, by address (see imagesOf()); the others stand as links, or as initials
    bool paper = false; ///< the title before its author, no links into the program, a closing line with source and licence

    bool operator==(const DocumentStyle &) const = default;
};

} // namespace limber
