// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchmatcher.h>
#include <models/store/connection.h>
#include <models/store/searchcandidate.h>
#include <models/store/searchfilter.h>

#include <QSet>

#include <vector>

namespace limber {

/// Makes hits of candidates: reads their rows, leaves out what is gone or filtered, and cuts snippets. Throws SqlError.
class SearchHits final
{
public:
    SearchHits(Connection &connection, const SearchFilter &filter, const SearchMatcher &matcher)
        : m_connection(connection)
        , m_filter(filter)
        , m_matcher(matcher)
    {
    }

    /// In the candidates' order. A question that is in `titles` is left out of the lower tiers.
    [[nodiscard]] std::vector<SearchHit> of(const std::vector<SearchCandidate> &candidates, const QSet<qint64> &titles);
    /// Posts of saved copies whose threads are not in the cache, the newest activity first.
    [[nodiscard]] std::vector<SearchHit> copies(bool titlesAlone);
    /// The person's own notes, the last edited first. Operators say nothing of a note: where there is one, no note is found.
    [[nodiscard]] std::vector<SearchHit> notes();

    /// Where hits are read: a FROM with the aliases that SearchFilter's conditions speak of, over one bound JSON array of rows, j.value.
    [[nodiscard]] static QString postsOf(bool answer, bool byDocument);

private:
    Connection &m_connection;
    const SearchFilter &m_filter;
    const SearchMatcher &m_matcher;
};

} // namespace limber
