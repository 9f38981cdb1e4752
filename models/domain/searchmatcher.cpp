// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchmatcher.h>

#include <algorithm>

namespace limber {

namespace {

constexpr size_t mostTerms = 32;
constexpr qsizetype mostWords = 64;

std::optional<SearchMatcher::Term> termOf(const QString &text, bool phrase, bool excluded)
{
    const QList<SearchWord> words = searchWords(text);
    if (words.isEmpty())
        return {};
    SearchMatcher::Term term;
    for (const SearchWord &word : words.first(std::min(words.size(), mostWords)))
        term.words.append(word.text);
    term.prefix = !phrase && !words.constLast().unspaced && words.size() <= mostWords;
    // One or two letters begin so many words that nothing would be left while somebody is typing the rest of it.
    if (excluded && words.size() == 1 && words.constFirst().text.size() <= 2)
        term.prefix = false;
    term.excluded = excluded;
    return term;
}

} // namespace

SearchMatcher::SearchMatcher(const SearchQuery &query)
{
    for (const SearchPart &part : query.parts()) {
        if (m_terms.size() == mostTerms)
            return;
        if (part.kind != SearchPart::Kind::Word && part.kind != SearchPart::Kind::Phrase)
            continue;
        std::optional<Term> term = termOf(part.text, part.kind == SearchPart::Kind::Phrase, part.excluded);
        if (term && std::ranges::find(m_terms, *term) == m_terms.end())
            m_terms.push_back(std::move(*term));
    }
}

SearchMatcher SearchMatcher::ofText(const QString &text)
{
    SearchMatcher matcher;
    QString word;
    for (const QChar c : text + u' ') {
        if (!c.isSpace()) {
            word += c;
            continue;
        }
        if (std::optional<Term> term = termOf(word, false, false); term && matcher.m_terms.size() < mostTerms)
            matcher.m_terms.push_back(std::move(*term));
        word.clear();
    }
    return matcher;
}

bool SearchMatcher::isEmpty() const
{
    return std::ranges::all_of(m_terms, &Term::excluded);
}

bool SearchMatcher::matchesAt(const Term &term, const QList<SearchWord> &words, qsizetype at)
{
    const qsizetype count = term.words.size();
    if (at + count > words.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const QString &word = words.at(at + i).text;
        const bool same = term.prefix && i + 1 == count ? word.startsWith(term.words.at(i)) : word == term.words.at(i);
        if (!same)
            return false;
    }
    return true;
}

QList<TextRange> SearchMatcher::ranges(QStringView text) const
{
    QList<TextRange> ranges;
    if (isEmpty())
        return ranges;
    const QList<SearchWord> words = searchWords(text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        qsizetype reach = 0;
        for (const Term &term : m_terms) {
            if (!term.excluded && matchesAt(term, words, at))
                reach = std::max(reach, term.words.size());
        }
        if (reach == 0)
            continue;
        const qsizetype start = words.at(at).range.start;
        const TextRange last = words.at(at + reach - 1).range;
        const qsizetype end = last.start + last.length;
        if (!ranges.isEmpty() && start <= ranges.constLast().start + ranges.constLast().length) {
            TextRange &before = ranges.last();
            before.length = std::max(before.start + before.length, end) - before.start;
        } else {
            ranges.append({start, end - start});
        }
    }
    return ranges;
}

std::optional<qsizetype> SearchMatcher::firstMatch(QStringView text) const
{
    const bool phrases = std::ranges::any_of(m_terms, [](const Term &term) { return !term.excluded && term.words.size() > 1; });
    if (phrases || isEmpty()) {
        const QList<TextRange> all = ranges(text);
        return all.isEmpty() ? std::nullopt : std::optional(all.constFirst().start);
    }
    std::optional<qsizetype> first;
    visitSearchWords(text, [&](QStringView word, TextRange range) {
        const bool matches = std::ranges::any_of(m_terms, [word](const Term &term) {
            return !term.excluded && (term.prefix ? word.startsWith(term.words.constFirst()) : word == term.words.constFirst());
        });
        if (matches)
            first = range.start;
        return !matches;
    });
    return first;
}

bool SearchMatcher::matchesAny(QStringView text) const
{
    return firstMatch(text).has_value();
}

bool SearchMatcher::accepts(const QList<QStringView> &texts) const
{
    QList<QList<SearchWord>> cut;
    for (const QStringView text : texts)
        cut.append(searchWords(text));
    return std::ranges::all_of(m_terms, [&](const Term &term) {
        const bool found = std::ranges::any_of(cut, [&](const QList<SearchWord> &words) {
            for (qsizetype at = 0; at < words.size(); ++at) {
                if (matchesAt(term, words, at))
                    return true;
            }
            return false;
        });
        return found != term.excluded;
    });
}

} // namespace limber
