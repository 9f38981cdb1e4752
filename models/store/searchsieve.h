// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchmatcher.h>
#include <models/store/connection.h>
#include <models/store/searchcandidate.h>
#include <models/store/searchfilter.h>

#include <unordered_map>
#include <vector>

namespace limber {

/// Takes candidates away without reading a text: what the filter does not let through, and titles whose posts have something excluded in
/// them. For searches that leave little: to read every post that is not wanted takes a hundred times as long. Throws SqlError.
class SearchSieve final
{
    Q_DISABLE_COPY_MOVE(SearchSieve)

public:
    /// Both must outlive it.
    SearchSieve(const SearchFilter &filter, const SearchMatcher &matcher);

    /// There is something to take candidates away for.
    [[nodiscard]] bool narrows() const { return m_excludes || m_filtered; }
    /// How many candidates are sifted in one go.
    [[nodiscard]] size_t portion() const { return m_excludes ? 64 : 256; }
    /// Those that stay, in their order. What stays may still have something excluded in it: as the index lags behind, or as it is no title.
    [[nodiscard]] std::vector<SearchCandidate> sift(Connection &connection, std::vector<SearchCandidate> candidates);

private:
    /// Documents of a table that have every word and nothing excluded, and the newest that there was then.
    struct Left
    {
        std::vector<qint64> documents;
        qint64 newest = 0;
    };

    [[nodiscard]] bool stays(Connection &connection, qint64 document);
    void takeExcluded(Connection &connection, std::vector<SearchCandidate> &candidates);
    void takeFiltered(Connection &connection, std::vector<SearchCandidate> &candidates) const;

    const SearchFilter &m_filter;
    QString m_expression;
    bool m_excludes;
    bool m_filtered;
    std::unordered_map<qint64, Left> m_left; // of the tables that were asked
};

} // namespace limber
