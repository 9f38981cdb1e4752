// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchword.h>
#include <models/store/searchexpression.h>
#include <models/store/searchindex.h>
#include <models/store/searchsession.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20ms; // then a search answers with what it has
constexpr auto countedAnew = 500ms; // the index, at most so often
constexpr int mostSimilar = 5;
constexpr qint64 mostCompared = 4'000; // titles that are ranked to find similar ones
constexpr size_t mostWords = 24;

} // namespace

SearchResults SearchSession::search(
    Connection &connection, const SearchQuery &query, const SearchWindow &window, const std::stop_token &stop)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    const auto stopped = [&] {
        return stop.stop_requested();
    };
    SearchResults results;
    const bool goesOn = window.from.more();
    if (!goesOn || !m_run || m_run->number() != window.from.run || m_run->passed() != window.from.passed || m_run->query() != query
        || m_run->lens() != window.lens) {
        m_run = std::make_unique<SearchRun>(++m_runs, query, window.lens);
        while (goesOn && m_run->passed() < window.from.passed && !m_run->finished() && !stopped()) {
            const auto rest = static_cast<int>(std::min<qint64>(500, window.from.passed - m_run->passed()));
            static_cast<void>(m_run->next(connection, rest, std::chrono::steady_clock::time_point::max(), stopped));
        }
    }
    if (!goesOn)
        m_run->addPeopleAndTopics(connection, results);
    results.hits = m_run->next(connection, window.limit, until, stopped);
    if (!m_run->finished())
        results.next = {m_run->number(), m_run->passed()};
    results.index = indexState(connection);
    return results;
}

IndexState SearchSession::indexState(Connection &connection)
{
    const qint64 version = connection.number(u"PRAGMA main.data_version"_s);
    if (m_indexVersion == version)
        return m_index;
    const auto now = std::chrono::steady_clock::now();
    const bool complete = connection.number(u"SELECT NOT EXISTS (SELECT 1 FROM search_todo)"_s) != 0;
    if (!m_indexVersion || complete != m_index.complete() || now - m_indexCounted >= countedAnew) {
        m_index = SearchIndex::state(connection);
        m_indexCounted = now;
        m_indexVersion = version;
    }
    return m_index;
}

QList<SimilarThread> SearchSession::similar(Connection &connection, const ThreadRef &ref)
{
    qint64 row = 0;
    QString title;
    {
        Statement query = connection.statement(
            u"SELECT row, title FROM question WHERE community = (SELECT key FROM community WHERE id = ?) AND id = ?"_s);
        query.bind(ref.community, ref.id);
        if (query.next()) {
            row = query.number(0);
            title = query.text(1);
        }
    }
    if (row == 0) {
        Statement query = connection.statement(u"SELECT title FROM mine.saved_thread WHERE community = ? AND id = ?"_s);
        query.bind(ref.community, ref.id);
        if (query.next())
            title = query.text(0);
    }
    return similar(connection, title, row);
}

QList<SimilarThread> SearchSession::similar(Connection &connection, const QString &title, qint64 but)
{
    // The rarest words say most, and as many of them are asked for as can be ranked at once.
    std::vector<std::pair<qint64, QString>> words;
    const QList<SearchWord> cut = searchWords(title);
    for (const SearchWord &word : cut) {
        if (words.size() == mostWords)
            break;
        if (word.text.size() < 3 && !word.unspaced)
            continue;
        Statement query = connection.statement(u"SELECT doc FROM search_title_word WHERE term = ?"_s);
        query.bind(word.text);
        if (query.next() && std::ranges::find(words, word.text, &std::pair<qint64, QString>::second) == words.end())
            words.emplace_back(query.number(0), word.text);
    }
    std::ranges::sort(words);
    QStringList asked;
    qint64 compared = 0;
    for (const auto &[titles, word] : words) {
        compared += titles;
        if (compared > mostCompared && !asked.isEmpty())
            break;
        asked.append(word);
    }
    QList<SimilarThread> similar;
    if (asked.isEmpty())
        return similar;
    // Only the newest of what is too much to rank.
    Statement query = connection.statement(
        u"SELECT c.id, q.id, q.title, q.answer_count, q.accepted_held, q.answered_by_expert FROM "
        "(SELECT rowid AS found, bm25(search_title) AS rank FROM search_title WHERE search_title MATCH ? ORDER BY rowid DESC LIMIT ?) f "
        "CROSS JOIN question q ON q.row = f.found JOIN community c ON c.key = q.community WHERE q.row <> ? ORDER BY f.rank, q.row DESC LIMIT ?"_s);
    query.bind(SearchExpression::ofAny(asked)).bind(mostCompared, but, mostSimilar);
    while (query.next())
        similar.append({{query.text(0), query.text(1)}, query.text(2), query.integer(3), query.yes(4), query.yes(5)});
    return similar;
}

} // namespace limber
