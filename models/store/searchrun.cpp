// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/itemcolumns.h>
#include <models/store/searchexperts.h>
#include <models/store/searchexpression.h>
#include <models/store/searchrun.h>
#include <models/store/searchtables.h>

#include <algorithm>
#include <functional>
#include <limits>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostTitles = 5'000; // ranked in one go; the next ones follow as the person scrolls
constexpr int mostListed = 500;
constexpr size_t portion = 32; // candidates whose rows are read in one go
constexpr auto gathering = 5ms; // that a search may look for so many before the first rows are read
constexpr size_t lately = 2'048;
constexpr qint64 everything = std::numeric_limits<qint64>::max();
constexpr int mostPeople = 5;
constexpr int mostTopics = 5;

} // namespace

SearchRun::SearchRun(quint64 number, SearchQuery query, LensMode lens)
    : m_number(number)
    , m_query(std::move(query))
    , m_lens(lens)
    , m_matcher(m_query)
    , m_wordsAlone(std::ranges::all_of(
          m_query.parts(), [](SearchPart::Kind kind) { return kind <= SearchPart::Kind::Phrase; }, &SearchPart::kind))
    , m_below(everything)
    , m_belowActivity(everything)
{
    if (m_query.isEmpty())
        m_stage = Stage::Done;
    else if (m_matcher.isEmpty())
        m_stage = Stage::Copies; // then Listed
}

bool SearchRun::finished() const
{
    return m_stage == Stage::Done && m_candidates.empty() && m_ready.empty();
}

std::vector<SearchHit> SearchRun::next(
    Connection &connection, int limit, std::chrono::steady_clock::time_point until, const std::function<bool()> &stopped)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point hurry = std::min(until, Clock::now() + gathering);
    m_present.reset();
    if (!m_filter && !finished()) {
        m_filter.emplace(connection, asked());
        m_sieve.emplace(*m_filter, m_matcher);
    }
    std::vector<SearchHit> hits;
    const auto wanted = static_cast<size_t>(std::clamp(limit, 1, 500));
    while (hits.size() < wanted && !stopped()) {
        if (!m_ready.empty()) {
            hits.push_back(std::move(m_ready.front()));
            m_ready.pop_front();
            continue;
        }
        if (finished() || Clock::now() >= until)
            break;
        if (m_candidates.empty() || (gathers() && Clock::now() < hurry)) {
            advance(connection);
            m_arranged = !expertsFirst();
        } else if (!m_arranged) {
            arrange(connection);
        } else if (m_sifted == 0 && isSparse() && m_sieve->narrows()) {
            sift(connection);
        } else {
            read(connection);
        }
    }
    m_passed += static_cast<qint64>(hits.size());
    return hits;
}

bool SearchRun::gathers() const
{
    return m_stage == Stage::Posts && m_candidates.size() < portion;
}

void SearchRun::arrange(Connection &connection)
{
    SearchExperts::first(connection, m_candidates);
    m_arranged = true;
    m_sifted = 0; // they no longer stand together
}

// What was taken is taken for good only once its rows are read: an interrupted step is made again.

void SearchRun::sift(Connection &connection)
{
    const size_t size = std::min(m_sieve->portion(), m_candidates.size());
    const auto end = m_candidates.begin() + static_cast<std::ptrdiff_t>(size);
    const std::vector<SearchCandidate> left = m_sieve->sift(connection, {m_candidates.begin(), end});
    m_candidates.erase(std::ranges::copy(left, m_candidates.begin()).out, end);
    m_sifted = left.size();
    count(size - m_sifted, 0);
}

void SearchRun::read(Connection &connection)
{
    const size_t size = std::min(portion, m_sifted > 0 ? m_sifted : m_candidates.size());
    const auto end = m_candidates.begin() + static_cast<std::ptrdiff_t>(size);
    std::vector<SearchHit> found = SearchHits(connection, *m_filter, m_matcher).of({m_candidates.begin(), end}, m_titles);
    m_candidates.erase(m_candidates.begin(), end);
    m_sifted -= std::min(m_sifted, size);
    count(size, found.size());
    std::ranges::move(found, std::back_inserter(m_ready));
}

void SearchRun::count(size_t looked, size_t kept)
{
    m_looked += looked;
    m_kept += kept;
    if (m_looked > lately) {
        m_looked /= 2;
        m_kept /= 2;
    }
}

void SearchRun::advance(Connection &connection)
{
    switch (m_stage) {
    case Stage::Titles:
        rankTitles(connection);
        break;
    case Stage::Copies: {
        std::vector<SearchHit> kept = copies(connection);
        std::vector<SearchHit> notes;
        if (m_wordsAlone && !m_query.isShort())
            notes = SearchHits(connection, *m_filter, m_matcher).notes();
        std::ranges::move(notes, std::back_inserter(m_ready));
        std::ranges::move(kept, std::back_inserter(m_ready));
        m_stage = m_matcher.isEmpty() ? Stage::Listed : m_query.isShort() ? Stage::Done : Stage::Posts;
        break;
    }
    case Stage::Posts:
        rankPosts(connection);
        break;
    case Stage::Listed:
        list(connection);
        break;
    case Stage::Done:
        break;
    }
}

std::vector<SearchHit> SearchRun::copies(Connection &connection) const
{
    const bool titlesAlone = m_query.isShort() || m_matcher.isEmpty();
    if (!expertsFirst())
        return SearchHits(connection, *m_filter, m_matcher).copies(titlesAlone);
    std::vector<SearchHit> copies;
    for (const QString &byExpert : {u"yes"_s, u"no"_s}) {
        const SearchFilter filter(connection, m_query.with({.kind = SearchPart::Kind::Expert, .text = byExpert}));
        std::ranges::move(SearchHits(connection, filter, m_matcher).copies(titlesAlone), std::back_inserter(copies));
    }
    return copies;
}

SearchQuery SearchRun::asked() const
{
    const bool narrowed = m_lens == LensMode::Only && !m_query.has(SearchPart::Kind::Expert);
    return narrowed ? m_query.with({.kind = SearchPart::Kind::Expert, .text = u"yes"_s}) : m_query;
}

bool SearchRun::expertsFirst() const
{
    return m_lens == LensMode::First && !m_query.has(SearchPart::Kind::Expert);
}

void SearchRun::take(std::vector<std::pair<double, qint64>> ranked, SearchCandidate::Kind kind, SearchHit::Tier tier)
{
    // Equal ranks: the newest first.
    std::ranges::sort(ranked, [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first < right.first : left.second > right.second;
    });
    for (const auto &[rank, row] : ranked)
        m_candidates.push_back({kind, row, tier});
}

void SearchRun::rankTitles(Connection &connection)
{
    const bool newestFirst = m_query.isShort();
    const QString rank = newestFirst ? u"0"_s : u"bm25(search_title)"_s;
    std::vector<std::pair<double, qint64>> ranked;
    const int most = newestFirst ? mostListed : mostTitles;
    {
        Statement query = connection.statement(
            u"SELECT rowid, %1 FROM search_title WHERE search_title MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"_s.arg(rank));
        query.bind(SearchExpression::ofAll(m_matcher)).bind(m_below).bind(most);
        while (query.next())
            ranked.emplace_back(query.real(1), query.number(0));
    }
    if (ranked.size() < static_cast<size_t>(most)) {
        m_stage = Stage::Copies;
        m_below = everything;
    } else {
        m_below = ranked.back().second;
    }
    for (const auto &[rank_, row] : ranked)
        m_titles.insert(row);
    take(std::move(ranked), SearchCandidate::Kind::Question, SearchHit::Tier::Title);
}

void SearchRun::rankPosts(Connection &connection)
{
    if (!m_present)
        m_present = SearchTables::all(connection);
    if (!m_tables)
        m_tables.emplace(m_present->rbegin(), m_present->rend());
    if (m_tables->empty()) {
        m_stage = Stage::Done;
        return;
    }
    // A table may have been dropped since the search began: what was in it is in a newer one.
    if (!std::ranges::binary_search(*m_present, m_tables->back(), std::greater())) {
        m_tables->pop_back();
        return;
    }
    const QString table = SearchTables::posts(m_tables->back());
    std::vector<std::pair<double, qint64>> ranked;
    {
        Statement query = connection.statement(u"SELECT rowid, bm25(%1, 0.5, 1.0) FROM %1 WHERE %1 MATCH ?"_s.arg(table));
        query.bind(SearchExpression::ofPost(m_matcher));
        while (query.next())
            ranked.emplace_back(query.real(1), query.number(0));
    }
    m_tables->pop_back();
    take(std::move(ranked), SearchCandidate::Kind::Document, SearchHit::Tier::Text);
}

void SearchRun::list(Connection &connection)
{
    int count = 0;
    if (m_filter->hasUsers()) {
        // What somebody wrote: answers too.
        Statement query = connection.statement(
            u"SELECT kind, row, created FROM (SELECT 0 AS kind, x.row, x.created FROM json_each(?) j CROSS JOIN person p ON p.row = "
            u"j.value "
            "CROSS JOIN question x ON x.community = p.community AND x.author = p.id "
            "UNION ALL SELECT 1, x.row, x.created FROM json_each(?) j CROSS JOIN person p ON p.row = j.value "
            "CROSS JOIN answer x ON x.community = p.community AND x.author = p.id) ORDER BY created DESC, kind, row DESC"_s);
        query.bind(m_filter->users(), m_filter->users());
        while (query.next())
            m_candidates.push_back(
                {query.yes(0) ? SearchCandidate::Kind::Answer : SearchCandidate::Kind::Question, query.number(1), SearchHit::Tier::Listed});
        m_stage = Stage::Done;
        return;
    }
    if (m_query.saved().value_or(false) || !m_filter->topics().isEmpty()) {
        // What is saved, and what is filed under a topic, is known without looking at every thread.
        const bool saved = m_query.saved().value_or(false);
        Statement query = connection.statement(saved
                ? u"SELECT q.row FROM saved_thread s CROSS JOIN community c ON c.id = s.community CROSS JOIN question q "
                  "ON q.community = c.key AND q.id = s.id ORDER BY q.activity DESC, q.row DESC"_s
                : u"SELECT DISTINCT q.row FROM json_each(?) j CROSS JOIN topic t ON t.row = j.value CROSS JOIN question_topic n "
                  "ON n.community = t.community AND n.topic = t.id CROSS JOIN question q ON q.row = n.question "
                  "ORDER BY q.activity DESC, q.row DESC"_s);
        if (!saved)
            query.bind(m_filter->topics().constFirst());
        while (query.next())
            m_candidates.push_back({SearchCandidate::Kind::Question, query.number(0), SearchHit::Tier::Listed});
        m_stage = Stage::Done;
        return;
    }
    Statement query = connection.statement(u"SELECT row, activity FROM question WHERE (activity, row) < (?, ?) "
                                           "AND answer_count BETWEEN ? AND ? ORDER BY activity DESC, row DESC LIMIT ?"_s);
    query.bind(m_belowActivity, m_below, m_query.leastAnswers().value_or(0),
        m_query.mostAnswers().value_or(std::numeric_limits<int>::max()), mostListed);
    while (query.next()) {
        ++count;
        m_below = query.number(0);
        m_belowActivity = query.number(1);
        m_candidates.push_back({SearchCandidate::Kind::Question, m_below, SearchHit::Tier::Listed});
    }
    if (count < mostListed)
        m_stage = Stage::Done;
}

void SearchRun::addPeopleAndTopics(Connection &connection, SearchResults &results) const
{
    // Whoever narrows posts down is not looking for a name.
    if (!m_wordsAlone || m_matcher.isEmpty())
        return;
    {
        Statement query = connection.statement(
            u"SELECT c.id, %1 FROM (SELECT rowid AS found FROM search_person WHERE search_person MATCH ? ORDER BY rowid DESC LIMIT 500) f "
            "CROSS JOIN person p ON p.row = f.found JOIN community c ON c.key = p.community ORDER BY p.role = 0, p.row LIMIT ?"_s.arg(
                u"p."_s + QString(ItemColumns::person()).replace(u", "_s, u", p."_s)));
        query.bind(SearchExpression::ofName(m_matcher)).bind(mostPeople);
        while (query.next()) {
            const Person person = ItemColumns::readPerson(query, 1);
            results.people.append({query.text(0), person, m_matcher.ranges(person.name)});
        }
    }
    Statement query = connection.statement(
        u"SELECT c.id, t.id, t.title, t.description FROM topic t JOIN community c ON c.key = t.community ORDER BY t.title"_s);
    while (results.topics.size() < mostTopics && query.next()) {
        const Topic topic = ItemColumns::readTopic(query, 1);
        if (m_matcher.accepts({topic.title}))
            results.topics.append({query.text(0), topic, m_matcher.ranges(topic.title)});
    }
}

} // namespace limber
