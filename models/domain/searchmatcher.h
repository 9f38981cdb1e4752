// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchquery.h>
#include <models/domain/searchword.h>
#include <models/domain/textrange.h>

#include <QList>
#include <QStringView>

#include <optional>
#include <vector>

namespace limber {

/// Finds in a text what a query's words and phrases match there, by the rules of the index: for snippets, and for marking matches in a
/// list or a thread. Plain value; functions are pure and may be called from any thread. Operators play no part.
class SearchMatcher final
{
public:
    /// One word or phrase: words that follow one another.
    struct Term
    {
        QStringList words; ///< folded; never empty
        bool prefix = false; ///< the last one is the beginning of a word; where it is excluded, from three letters on
        bool excluded = false;
        bool operator==(const Term &) const = default;
    };

    SearchMatcher() = default;
    explicit SearchMatcher(const SearchQuery &query);
    /// The words of a plain text, each as the beginning of a word: for find in thread.
    [[nodiscard]] static SearchMatcher ofText(const QString &text);

    /// What is looked for, at most 32 terms of at most 64 words each: more is not looked at. No term without a word.
    [[nodiscard]] const std::vector<Term> &terms() const { return m_terms; }
    /// Nothing to mark.
    [[nodiscard]] bool isEmpty() const;

    /// Where the text matches: whole words, sorted, no two of them touching or overlapping (neighbouring characters of scripts without
    /// spaces are one range).
    [[nodiscard]] QList<TextRange> ranges(QStringView text) const;
    /// Each term that is not excluded matches in one of the texts, and none that is excluded does.
    [[nodiscard]] bool accepts(const QList<QStringView> &texts) const;

    /// Where the first of ranges() begins, found without looking at the text behind it where the terms are single words.
    [[nodiscard]] std::optional<qsizetype> firstMatch(QStringView text) const;

    /// At least one term that is not excluded matches in the text.
    [[nodiscard]] bool matchesAny(QStringView text) const;

    bool operator==(const SearchMatcher &) const = default;

private:
    [[nodiscard]] static bool matchesAt(const Term &term, const QList<SearchWord> &words, qsizetype at);

    std::vector<Term> m_terms;
};

} // namespace limber
