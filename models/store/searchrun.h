// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/searchhits.h>
#include <models/store/searchresults.h>
#include <models/store/searchsieve.h>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace limber {

/// One search, from its first hit to its last: remembers the order it has made so far, so that what follows fits what was given out. Each
/// step ranks a bounded number of posts. Lives on the reader's thread, from job to job, without a statement left open. Throws SqlError.
class SearchRun final
{
    Q_DISABLE_COPY_MOVE(SearchRun)

public:
    SearchRun(quint64 number, SearchQuery query, LensMode lens);

    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    [[nodiscard]] LensMode lens() const { return m_lens; }
    /// Hits given out so far.
    [[nodiscard]] qint64 passed() const { return m_passed; }

    /// The next hits: up to `limit`, or what was found until the time was over. `stopped` is asked between steps; where it says yes, the
    /// rest does not matter.
    [[nodiscard]] std::vector<SearchHit> next(
        Connection &connection, int limit, std::chrono::steady_clock::time_point until, const std::function<bool()> &stopped);
    [[nodiscard]] bool finished() const;
    /// For the first results.
    void addPeopleAndTopics(Connection &connection, SearchResults &results) const;

private:
    enum class Stage { Titles, Copies, Posts, Listed, Done };

    /// Few enough candidates to look for more before their rows are read.
    [[nodiscard]] bool gathers() const;
    /// Most of what was looked at lately was not wanted.
    [[nodiscard]] bool isSparse() const { return m_kept * 2 < m_looked; }
    void arrange(Connection &connection);
    void sift(Connection &connection);
    void read(Connection &connection);
    void count(size_t looked, size_t kept);
    /// Makes more candidates, or goes on to the next stage.
    void advance(Connection &connection);
    void rankTitles(Connection &connection);
    void rankPosts(Connection &connection);
    void list(Connection &connection);
    [[nodiscard]] std::vector<SearchHit> copies(Connection &connection) const;
    /// What is looked through, with what the lens leaves of it.
    [[nodiscard]] SearchQuery asked() const;
    [[nodiscard]] bool expertsFirst() const;
    void take(std::vector<std::pair<double, qint64>> ranked, SearchCandidate::Kind kind, SearchHit::Tier tier);

    quint64 m_number;
    SearchQuery m_query;
    LensMode m_lens;
    SearchMatcher m_matcher;
    std::optional<SearchFilter> m_filter;
    std::optional<SearchSieve> m_sieve;
    bool m_wordsAlone; // no operator
    Stage m_stage = Stage::Titles;
    std::deque<SearchCandidate> m_candidates;
    bool m_arranged = true; // the candidates are in the order that the lens wants
    size_t m_sifted = 0; // of the first candidates
    size_t m_looked = 0; // candidates lately
    size_t m_kept = 0; // of those
    std::deque<SearchHit> m_ready;
    QSet<qint64> m_titles; // rows of questions that the titles gave
    std::optional<std::vector<qint64>> m_tables; // of texts that are still to be asked; the last is next
    std::optional<std::vector<qint64>> m_present; // tables that this job sees, newest first
    qint64 m_below = 0; // where the stage goes on: rows or documents below this
    qint64 m_belowActivity = 0;
    qint64 m_passed = 0;
};

} // namespace limber
