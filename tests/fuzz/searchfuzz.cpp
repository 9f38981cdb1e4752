// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchmatcher.h>
#include <models/domain/searchquery.h>
#include <tests/fuzz/require.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace limber;
    // What is typed, and a text to look for it in on the lines that follow.
    const QString input = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype line = input.indexOf(u'\n');
    const QString typed = input.left(line);
    const QString text = line < 0 ? input : input.mid(line + 1);

    const SearchQuery query = SearchQuery::parse(typed);
    require(SearchQuery::parse(query.toString()) == query, "a query that was written reads back as itself");
    require(!query.leastAnswers() || *query.leastAnswers() >= 0, "nobody asks for less than no answer");
    static_cast<void>(query.after());
    static_cast<void>(query.before());
    static_cast<void>(query.isShort());

    const SearchMatcher matcher(query);
    require(matcher.terms().size() <= 32, "what is looked for is bounded");
    for (const SearchMatcher::Term &term : matcher.terms()) {
        require(!term.words.isEmpty() && term.words.size() <= 64, "each term has a word");
        for (const QString &word : term.words)
            require(!word.isEmpty() && !word.contains(u'"') && !word.contains(QChar(u'\0')), "no word ends a string of FTS5's");
    }
    qsizetype end = -1;
    for (const TextRange &range : matcher.ranges(text)) {
        require(range.start > end && range.length > 0 && range.start + range.length <= text.size(), "matches stand apart, in the text");
        end = range.start + range.length;
    }
    static_cast<void>(matcher.accepts({text, typed}));
    return 0;
}
