// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchdate.h>
#include <models/domain/searchmatcher.h>
#include <models/domain/searchquery.h>
#include <models/domain/searchqueryparser.h>

#include <algorithm>

namespace limber {

namespace {

bool repeats(SearchPart::Kind kind)
{
    return kind == SearchPart::Kind::Word || kind == SearchPart::Kind::Phrase || kind == SearchPart::Kind::Topic
        || kind == SearchPart::Kind::User;
}

bool isOperator(SearchPart::Kind kind)
{
    return kind != SearchPart::Kind::Word && kind != SearchPart::Kind::Phrase;
}

} // namespace

SearchQuery SearchQuery::parse(const QString &text)
{
    SearchQuery query;
    query.m_parts = SearchQueryParser(text).parts();
    return query;
}

SearchQuery::SearchQuery(const QList<SearchPart> &parts)
{
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(m_parts), SearchQueryParser::isSound);
}

QString SearchQuery::toString() const
{
    QStringList typed;
    for (const SearchPart &part : m_parts)
        typed.append(SearchQueryParser::typed(part));
    return typed.join(u' ');
}

SearchQuery SearchQuery::with(const SearchPart &part) const
{
    if (!SearchQueryParser::isSound(part) || m_parts.contains(part))
        return *this;
    SearchQuery query = repeats(part.kind) ? *this : without(part.kind);
    query.m_parts.append(part);
    return query;
}

SearchQuery SearchQuery::without(SearchPart::Kind kind) const
{
    SearchQuery query = *this;
    query.m_parts.removeIf([&](const SearchPart &part) { return part.kind == kind; });
    return query;
}

SearchQuery SearchQuery::without(const SearchPart &part) const
{
    SearchQuery query = *this;
    query.m_parts.removeAll(part);
    return query;
}

bool SearchQuery::has(SearchPart::Kind kind) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const SearchPart &part) { return part.kind == kind; });
}

bool SearchQuery::isEmpty() const
{
    return std::none_of(m_parts.begin(), m_parts.end(), [](const SearchPart &part) { return isOperator(part.kind); })
        && SearchMatcher(*this).terms().empty();
}

bool SearchQuery::hasWords() const
{
    return !SearchMatcher(*this).isEmpty();
}

bool SearchQuery::isShort() const
{
    const SearchMatcher matcher(*this);
    qsizetype longest = 0;
    for (const SearchMatcher::Term &term : matcher.terms()) {
        if (term.excluded)
            continue;
        // A character of a script without spaces says as much as a word, and a phrase more than its words.
        if (!term.prefix || term.words.size() > 1)
            return false;
        longest = std::max(longest, term.words.constFirst().size());
    }
    return longest > 0 && longest <= 2;
}

std::optional<int> SearchQuery::leastAnswers() const
{
    const std::optional<QString> value = lastOf(SearchPart::Kind::Answers);
    const auto span = value ? SearchQueryParser::span(*value) : std::nullopt;
    return span ? span->least : std::nullopt;
}

std::optional<int> SearchQuery::mostAnswers() const
{
    const std::optional<QString> value = lastOf(SearchPart::Kind::Answers);
    const auto span = value ? SearchQueryParser::span(*value) : std::nullopt;
    return span ? span->most : std::nullopt;
}

std::optional<Timestamp> SearchQuery::after() const
{
    const std::optional<QString> value = lastOf(SearchPart::Kind::After);
    return value ? searchDate(*value) : std::nullopt;
}

std::optional<Timestamp> SearchQuery::before() const
{
    const std::optional<QString> value = lastOf(SearchPart::Kind::Before);
    return value ? searchDate(*value) : std::nullopt;
}

QStringList SearchQuery::textsOf(SearchPart::Kind kind) const
{
    QStringList texts;
    for (const SearchPart &part : m_parts) {
        if (part.kind == kind)
            texts.append(part.text);
    }
    return texts;
}

std::optional<QString> SearchQuery::lastOf(SearchPart::Kind kind) const
{
    const QStringList texts = textsOf(kind);
    return texts.isEmpty() ? std::nullopt : std::optional(texts.constLast());
}

std::optional<bool> SearchQuery::yesOrNo(SearchPart::Kind kind) const
{
    const std::optional<QString> value = lastOf(kind);
    return value ? std::optional(*value == u"yes") : std::nullopt;
}

} // namespace limber
