// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/itemcolumns.h>
#include <models/store/notes.h>
#include <models/store/searchhits.h>
#include <models/store/searchsnippet.h>
#include <models/store/threadqueries.h>

#include <QHash>

#include <algorithm>
#include <optional>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// What is read of a post, whatever table it is in.
struct Post
{
    SearchHit hit;
    qint64 question = 0;
    QString body;
};

/// The columns of a post x of a question q. An answer's id and whether it is accepted stand in the first two.
QString postSql(bool answer, bool byDocument)
{
    return (answer ? u"SELECT j.value, x.id, x.id = q.accepted, "_s : u"SELECT j.value, '', 0, "_s)
        + u"q.row, c.id, q.id, q.title, x.author, coalesce(p.name, ''), coalesce(p.role, 0), x.created, q.answer_count, "
          "s.row IS NOT NULL, x.body FROM "_s
        + SearchHits::postsOf(answer, byDocument);
}

Post readPost(const Statement &query)
{
    Post post;
    post.hit.answer = query.text(1);
    post.hit.accepted = query.yes(2);
    post.question = query.number(3);
    post.hit.ref = {query.text(4), query.text(5)};
    post.hit.title = query.text(6);
    post.hit.authorId = query.text(7);
    post.hit.authorName = query.text(8);
    post.hit.authorRole = static_cast<Role>(query.integer(9));
    post.hit.created = query.time(10);
    post.hit.answers = query.integer(11);
    post.hit.saved = query.yes(12);
    post.body = query.text(13);
    return post;
}

/// Of the threads with these rows.
QSet<qint64> unreadOf(Connection &connection, const QSet<qint64> &rows)
{
    QSet<qint64> unread;
    if (rows.isEmpty())
        return unread;
    for (const ThreadRow &row : ThreadQueries(connection).rows({rows.begin(), rows.end()})) {
        if (row.unread)
            unread.insert(row.row);
    }
    return unread;
}

/// Whether the text has a match.
[[nodiscard]] bool mark(SearchHit &hit, const QString &body, const SearchMatcher &matcher)
{
    SearchSnippet snippet = SearchSnippet::of(body, matcher);
    hit.snippet = std::move(snippet.text);
    hit.snippetMatches = std::move(snippet.matches);
    hit.titleMatches = matcher.ranges(hit.title);
    return snippet.found;
}

bool excludes(const SearchMatcher &matcher)
{
    return std::ranges::any_of(matcher.terms(), &SearchMatcher::Term::excluded);
}

} // namespace

QString SearchHits::postsOf(bool answer, bool byDocument)
{
    const QString entry =
        byDocument ? u"CROSS JOIN search_entry e ON e.document = j.value AND e.kind = %1 "_s.arg(answer ? 1 : 0) : QString();
    const QString item = byDocument ? u"e.item"_s : u"j.value"_s;
    const QString posts = answer
        ? u"CROSS JOIN answer x ON x.row = %1 CROSS JOIN question q ON q.community = x.community AND q.id = x.question "_s
        : u"CROSS JOIN question x ON x.row = %1 JOIN question q ON q.row = x.row "_s;
    return u"json_each(?) j "_s + entry + posts.arg(item)
        + u"JOIN community c ON c.key = q.community LEFT JOIN person p ON p.community = x.community AND p.id = x.author "
          "LEFT JOIN saved_thread s ON s.community = c.id AND s.id = q.id "
          "WHERE 1"_s;
}

std::vector<SearchHit> SearchHits::of(const std::vector<SearchCandidate> &candidates, const QSet<qint64> &titles)
{
    using Kind = SearchCandidate::Kind;
    QHash<std::pair<int, qint64>, Post> found;
    const auto gather = [&](Kind kind, bool answer) {
        const QString rows = SearchCandidate::rows(candidates, [kind](const SearchCandidate &candidate) { return candidate.kind == kind; });
        if (rows.isEmpty())
            return;
        Statement query = m_connection.statement(postSql(answer, kind == Kind::Document) + m_filter.conditions(answer));
        query.bind(rows);
        m_filter.bind(query);
        while (query.next())
            found.insert({static_cast<int>(kind), query.number(0)}, readPost(query));
    };
    gather(Kind::Question, false);
    gather(Kind::Answer, true);
    gather(Kind::Document, false);
    gather(Kind::Document, true);
    std::vector<SearchHit> hits;
    std::vector<qint64> rows;
    for (const SearchCandidate &candidate : candidates) {
        const auto it = found.constFind({static_cast<int>(candidate.kind), candidate.row});
        if (it == found.constEnd())
            continue;
        Post post = *it;
        if (candidate.tier != SearchHit::Tier::Title && post.hit.answer.isEmpty() && titles.contains(post.question))
            continue;
        // The index has looked at titles, or at nothing at all; what is excluded may stand in the text.
        if (candidate.tier != SearchHit::Tier::Text && excludes(m_matcher) && !m_matcher.accepts({post.hit.title, post.body}))
            continue;
        post.hit.tier = candidate.tier;
        const bool matches = mark(post.hit, post.body, m_matcher);
        if (candidate.tier == SearchHit::Tier::Text && !matches)
            continue;
        hits.push_back(std::move(post.hit));
        rows.push_back(post.question);
    }
    const QSet<qint64> unread = unreadOf(m_connection, {rows.begin(), rows.end()});
    for (size_t i = 0; i < hits.size(); ++i)
        hits.at(i).unread = unread.contains(rows.at(i));
    return hits;
}

std::vector<SearchHit> SearchHits::notes()
{
    std::vector<SearchHit> hits;
    const QList<Note> notes = Notes(m_connection).all();
    for (const Note &note : notes) {
        if (!m_matcher.accepts({note.text}))
            continue;
        SearchHit hit;
        hit.tier = SearchHit::Tier::Own;
        hit.ref = note.thread;
        hit.answer = note.answer;
        hit.title = note.title;
        hit.created = note.edited;
        hit.note = true;
        {
            Statement query = m_connection.statement(
                u"SELECT q.answer_count FROM question q WHERE q.community = (SELECT key FROM community WHERE id = ?) AND q.id = ?"_s);
            query.bind(note.thread.community, note.thread.id);
            hit.gone = !query.next();
            hit.answers = hit.gone ? 0 : query.integer(0);
        }
        {
            Statement query = m_connection.statement(u"SELECT answer_count FROM saved_thread WHERE community = ? AND id = ?"_s);
            query.bind(note.thread.community, note.thread.id);
            hit.saved = query.next();
            if (hit.saved && hit.gone)
                hit.answers = query.integer(0);
        }
        static_cast<void>(mark(hit, note.text, m_matcher));
        hits.push_back(std::move(hit));
    }
    return hits;
}

std::vector<SearchHit> SearchHits::copies(bool titlesAlone)
{
    std::vector<SearchHit> hits;
    std::vector<qint64> rows;
    Statement query = m_connection.statement(
        u"SELECT x.answer, x.accepted, s.community, s.id, s.title, x.author, coalesce(p.name, ''), coalesce(p.role, 0), x.created, "
        "s.answer_count, -s.row, x.body, "
        "s.topics || coalesce((SELECT char(10) || group_concat(t.title, char(10)) FROM saved_topic t WHERE t.thread = s.row), ''), "
        "EXISTS (SELECT 1 FROM saved_answer a JOIN saved_person e ON e.thread = a.thread AND e.id = a.author WHERE a.thread = s.row AND "
        "e.role > 0) "
        "FROM (SELECT row AS thread, '' AS answer, 0 AS accepted, author, created, body, 0 AS place FROM saved_thread "
        "UNION ALL SELECT a.thread, a.id, a.id = t.accepted, a.author, a.created, a.body, 1 FROM saved_answer a JOIN saved_thread t ON "
        "t.row = a.thread) x "
        "JOIN saved_thread s ON s.row = x.thread "
        "LEFT JOIN saved_person p ON p.thread = s.row AND p.id = x.author "
        "WHERE NOT EXISTS (SELECT 1 FROM community c JOIN question q ON q.community = c.key AND q.id = s.id WHERE c.id = s.community) "
        "ORDER BY s.activity DESC, s.row, x.place, x.created"_s);
    while (query.next()) {
        SearchHit hit;
        hit.tier = SearchHit::Tier::Own;
        hit.answer = query.text(0);
        hit.accepted = query.yes(1);
        hit.ref = {query.text(2), query.text(3)};
        hit.title = query.text(4);
        hit.authorId = query.text(5);
        hit.authorName = query.text(6);
        hit.authorRole = static_cast<Role>(query.integer(7));
        hit.created = query.time(8);
        hit.answers = query.integer(9);
        hit.saved = true;
        hit.gone = true;
        const QString body = query.text(11);
        QStringList topics = query.text(12).split(u'\n');
        topics += ItemColumns::splitIds(topics.takeFirst());
        // The title speaks for the question; an answer has to say something itself.
        if (!hit.answer.isEmpty() && (titlesAlone || !m_matcher.matchesAny(body)))
            continue;
        const QList<QStringView> texts = titlesAlone ? QList<QStringView>{hit.title} : QList<QStringView>{hit.title, body};
        if (!m_filter.accepts(hit, topics, query.yes(13)) || !m_matcher.accepts(texts))
            continue;
        static_cast<void>(mark(hit, body, m_matcher));
        hits.push_back(std::move(hit));
        rows.push_back(query.number(10));
    }
    const QSet<qint64> unread = unreadOf(m_connection, {rows.begin(), rows.end()});
    for (size_t i = 0; i < hits.size(); ++i)
        hits.at(i).unread = unread.contains(rows.at(i));
    return hits;
}

} // namespace limber
