// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace limber {

/// A place in the text of a document of posts: it means the same in the document that takes its place, although names, pictures or marks
/// have made other lines longer since.
struct TextPlace
{
    QString post; ///< PostFrame::PostId of the card that it is in, or right behind; empty before the first
    bool behind = false; ///< behind that card, not in it
    int block = 0; ///< counted from the first one there
    int offset = 0; ///< characters in that block

    [[nodiscard]] static TextPlace of(const QTextDocument &document, int position);
    /// As near to it as the document has it; -1 where the card is not there.
    [[nodiscard]] int in(const QTextDocument &document) const;

    bool operator==(const TextPlace &) const = default;
};

} // namespace limber
