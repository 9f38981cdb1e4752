// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/find/searchedtext.h>

#include <QTextBlock>
#include <QTextDocument>

#include <utility>

namespace limber {

SearchedText::SearchedText(const QTextDocument &document)
    : m_characters(document.characterCount())
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.isVisible() || block.length() <= 1)
            continue;
        QString text = block.text();
        FoldedText folded(text);
        m_blocks.push_back({block.position(), std::move(text), std::move(folded)});
    }
}

QList<TextRange> SearchedText::find(const FindQuery &query) const
{
    QList<TextRange> found;
    for (const Block &block : m_blocks) {
        for (const TextRange &range : query.rangesIn(block.text, block.folded))
            found.append({block.position + range.start, range.length});
    }
    return found;
}

bool SearchedText::isOld(const QTextDocument &document) const
{
    return document.characterCount() != m_characters;
}

} // namespace limber
