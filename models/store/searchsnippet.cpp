// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/excerpt.h>
#include <models/store/searchsnippet.h>

#include <algorithm>

namespace limber {

namespace {

constexpr qsizetype length = 200;
constexpr qsizetype before = 60; // characters that lead to the match
constexpr qsizetype toWord = 20; // how far a cut may move to fall between words

} // namespace

SearchSnippet SearchSnippet::of(const QString &markdown, const SearchMatcher &matcher)
{
    const QString whole = plainTextOf(markdown);
    if (whole.size() <= length) {
        const QList<TextRange> all = matcher.ranges(whole);
        return {whole, all, !all.isEmpty()};
    }
    const std::optional<qsizetype> first = matcher.firstMatch(whole);
    qsizetype start = std::max<qsizetype>(0, first.value_or(0) - before);
    start = std::min(start, whole.size() - length);
    if (start > 0) {
        const qsizetype space = whole.indexOf(u' ', start);
        if (space >= 0 && space - start < toWord)
            start = space + 1;
        else if (whole.at(start).isLowSurrogate())
            ++start;
    }
    qsizetype end = std::min(start + length, whole.size());
    if (end < whole.size()) {
        const qsizetype space = whole.lastIndexOf(u' ', end);
        if (space > end - toWord)
            end = space;
        else if (whole.at(end).isLowSurrogate())
            --end;
    }
    SearchSnippet snippet;
    snippet.text = (start > 0 ? QStringLiteral("\u2026") : QString()) + whole.mid(start, end - start);
    if (end < whole.size())
        snippet.text += u'\u2026';
    snippet.found = first.has_value();
    snippet.matches = matcher.ranges(snippet.text);
    return snippet;
}

} // namespace limber
