// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchmatcher.h>

#include <QString>

namespace limber {

/// A query's words in the language of SQLite's full-text search. Made of folded words alone, so that no input is an error there.
class SearchExpression final
{
public:
    SearchExpression() = delete;

    /// Every word and phrase wherever it stands, and none of the excluded ones.
    [[nodiscard]] static QString ofAll(const SearchMatcher &matcher);
    /// The same; a word that is alone stands in the column `body`. That one of several does is for the reader of the text to see: to ask
    /// for it here would double the cost.
    [[nodiscard]] static QString ofPost(const SearchMatcher &matcher);
    /// Every word, in the column `name`; excluded ones play no part.
    [[nodiscard]] static QString ofName(const SearchMatcher &matcher);
    /// Any of these whole words.
    [[nodiscard]] static QString ofAny(const QStringList &words);
};

} // namespace limber
