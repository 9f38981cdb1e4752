// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/searchexpression.h>
#include <models/store/searchhits.h>
#include <models/store/searchsieve.h>
#include <models/store/searchtables.h>

#include <QSet>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

SearchSieve::SearchSieve(const SearchFilter &filter, const SearchMatcher &matcher)
    : m_filter(filter)
    , m_expression(SearchExpression::ofAll(matcher))
    , m_excludes(!matcher.isEmpty() && std::ranges::any_of(matcher.terms(), &SearchMatcher::Term::excluded))
    , m_filtered(!filter.conditions(false).isEmpty())
{
}

std::vector<SearchCandidate> SearchSieve::sift(Connection &connection, std::vector<SearchCandidate> candidates)
{
    if (m_filtered)
        takeFiltered(connection, candidates);
    if (m_excludes)
        takeExcluded(connection, candidates);
    return candidates;
}

void SearchSieve::takeExcluded(Connection &connection, std::vector<SearchCandidate> &candidates)
{
    const auto isTitle = [](const SearchCandidate &candidate) {
        return candidate.kind == SearchCandidate::Kind::Question && candidate.tier == SearchHit::Tier::Title;
    };
    std::vector<std::pair<qint64, qint64>> documents; // of questions
    {
        const QString rows = SearchCandidate::rows(candidates, isTitle);
        if (rows.isEmpty())
            return;
        Statement query = connection.statement(
            u"SELECT j.value, e.document FROM json_each(?) j CROSS JOIN search_entry e ON e.kind = 0 AND e.item = j.value"_s);
        query.bind(rows);
        while (query.next())
            documents.emplace_back(query.number(0), query.number(1));
    }
    QSet<qint64> gone;
    for (const auto &[row, document] : documents) {
        if (!stays(connection, document))
            gone.insert(row);
    }
    std::erase_if(candidates, [&](const SearchCandidate &candidate) { return isTitle(candidate) && gone.contains(candidate.row); });
}

bool SearchSieve::stays(Connection &connection, qint64 document)
{
    const qint64 number = SearchTables::numberOf(document);
    auto found = m_left.find(number);
    if (found == m_left.end()) {
        Left left;
        left.newest = connection.number(u"SELECT max(document) FROM search_entry"_s);
        Statement query = connection.statement(u"SELECT rowid FROM %1 WHERE %1 MATCH ?"_s.arg(SearchTables::posts(number)));
        query.bind(m_expression);
        while (query.next())
            left.documents.push_back(query.number(0));
        found = m_left.emplace(number, std::move(left)).first;
    }
    // What came since is not known here: its text is read.
    return document > found->second.newest || std::ranges::binary_search(found->second.documents, document);
}

void SearchSieve::takeFiltered(Connection &connection, std::vector<SearchCandidate> &candidates) const
{
    using Kind = SearchCandidate::Kind;
    QSet<std::pair<int, qint64>> through;
    const auto gather = [&](Kind kind, bool answer) {
        const QString rows = SearchCandidate::rows(candidates, [kind](const SearchCandidate &candidate) { return candidate.kind == kind; });
        if (rows.isEmpty())
            return;
        Statement query = connection.statement(
            u"SELECT j.value FROM "_s + SearchHits::postsOf(answer, kind == Kind::Document) + m_filter.conditions(answer));
        query.bind(rows);
        m_filter.bind(query);
        while (query.next())
            through.insert({static_cast<int>(kind), query.number(0)});
    };
    gather(Kind::Question, false);
    gather(Kind::Answer, true);
    gather(Kind::Document, false);
    gather(Kind::Document, true);
    std::erase_if(candidates, [&](const SearchCandidate &candidate) {
        return !through.contains({static_cast<int>(candidate.kind), candidate.row});
    });
}

} // namespace limber
