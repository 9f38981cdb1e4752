// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/find/findquery.h>
#include <ui/find/foldedtext.h>

namespace limber {

namespace {

/// Whether a word goes on across a place of the text.
bool isInsideWord(QStringView text, qsizetype place)
{
    const auto isWord = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c.isMark() || c.isSurrogate();
    };
    return place > 0 && place < text.size() && isWord(text.at(place - 1)) && isWord(text.at(place));
}

} // namespace

QList<TextRange> FindQuery::rangesIn(QStringView block) const
{
    return rangesIn(block, matchCase ? FoldedText(QStringView()) : FoldedText(block));
}

QList<TextRange> FindQuery::rangesIn(QStringView block, const FoldedText &folded) const
{
    QList<TextRange> ranges;
    const auto add = [&](qsizetype start, qsizetype end) {
        if (!wholeWords || (!isInsideWord(block, start) && !isInsideWord(block, end)))
            ranges.append({start, end - start});
    };
    if (text.isEmpty())
        return ranges;
    if (matchCase) {
        for (qsizetype at = block.indexOf(text); at >= 0; at = block.indexOf(text, at + text.size()))
            add(at, at + text.size());
        return ranges;
    }
    const QString wanted = FoldedText(text).text();
    if (wanted.isEmpty())
        return ranges;
    for (qsizetype at = folded.text().indexOf(wanted); at >= 0; at = folded.text().indexOf(wanted, at + wanted.size())) {
        qsizetype end = folded.original(at + wanted.size() - 1) + 1;
        // What belongs to the last character (its accents, its second half) is part of it.
        for (const qsizetype next = folded.original(at + wanted.size());
             end < next && (block.at(end).isMark() || block.at(end).isLowSurrogate());)
            ++end;
        add(folded.original(at), end);
    }
    return ranges;
}

} // namespace limber
