// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/find/findquery.h>
#include <ui/find/foldedtext.h>

#include <QList>
#include <QString>

#include <vector>

class QTextDocument;

namespace limber {

/// The text of a document as somebody looks through it key by key: what can be prepared is prepared once. Tells nothing of what is written
/// into the document afterwards.
class SearchedText final
{
public:
    explicit SearchedText(const QTextDocument &document);

    /// Where the document has it, in order; ranges are of the document.
    [[nodiscard]] QList<TextRange> find(const FindQuery &query) const;
    /// The document has been written into since.
    [[nodiscard]] bool isOld(const QTextDocument &document) const;

private:
    struct Block
    {
        int position = 0;
        QString text;
        FoldedText folded;
    };

    std::vector<Block> m_blocks;
    const int m_characters;
};

} // namespace limber
