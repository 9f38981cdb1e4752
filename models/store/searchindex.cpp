// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/excerpt.h>
#include <models/store/searchindex.h>
#include <models/store/searchtables.h>
#include <models/store/transaction.h>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostItems = 256; // that are read in one go
// So much takes a few hundredths of a second: nobody who wants to write waits longer.
constexpr qint64 leastText = 250'000;
constexpr qint64 mostText = 1'500'000;
constexpr qint64 itemText = 100; // what an item counts as, besides its text: many are gone, and have none

enum Kind { QuestionKind = 0, AnswerKind = 1, PersonKind = 2 };

} // namespace

bool SearchIndex::step(const std::function<bool()> &wanted)
{
    m_bytes = 0;
    m_thinned.clear();
    m_table = -1;
    Transaction transaction(m_cache, Transaction::Kind::Write);
    std::vector<Todo> todos = next();
    if (todos.empty())
        return false;
    const auto enough = [&] {
        return m_bytes >= mostText || (m_bytes >= leastText && wanted());
    };
    for (; !todos.empty() && !enough(); todos = next()) {
        Todo last;
        for (const Todo &todo : todos) {
            if (enough())
                break;
            bring(todo);
            last = todo;
        }
        m_cache.statement(u"DELETE FROM search_todo WHERE (created, kind, item) <= (?, ?, ?)"_s)
            .bind(last.created, last.kind, last.item)
            .run();
    }
    for (const qint64 number : std::as_const(m_thinned))
        tidy(number);
    transaction.commit();
    return true;
}

std::vector<SearchIndex::Todo> SearchIndex::next()
{
    std::vector<Todo> todos;
    Statement query = m_cache.statement(u"SELECT created, kind, item FROM search_todo ORDER BY created, kind, item LIMIT ?"_s);
    query.bind(mostItems);
    while (query.next())
        todos.push_back({query.time(0), query.integer(1), query.number(2)});
    return todos;
}

void SearchIndex::bring(const Todo &todo)
{
    m_bytes += itemText;
    forget(todo);
    switch (todo.kind) {
    case QuestionKind:
        indexQuestion(todo.item);
        break;
    case AnswerKind:
        indexAnswer(todo.item);
        break;
    default:
        indexPerson(todo.item);
        break;
    }
}

void SearchIndex::forget(const Todo &todo)
{
    if (todo.kind == PersonKind) {
        m_cache.statement(u"DELETE FROM search_person WHERE rowid = ?"_s).bind(todo.item).run();
        return;
    }
    if (todo.kind == QuestionKind)
        m_cache.statement(u"DELETE FROM search_title WHERE rowid = ?"_s).bind(todo.item).run();
    qint64 document = 0;
    {
        Statement query = m_cache.statement(u"SELECT document FROM search_entry WHERE kind = ? AND item = ?"_s);
        query.bind(todo.kind, todo.item);
        if (!query.next())
            return;
        document = query.number(0);
    }
    m_cache.statement(u"DELETE FROM search_entry WHERE document = ?"_s).bind(document).run();
    m_thinned.insert(SearchTables::numberOf(document));
}

void SearchIndex::indexQuestion(qint64 row)
{
    QString title;
    QString body;
    {
        Statement query = m_cache.statement(u"SELECT title, body FROM question WHERE row = ?"_s);
        query.bind(row);
        if (!query.next())
            return;
        title = SearchTables::folded(query.text(0));
        body = query.text(1);
    }
    m_cache.statement(u"INSERT INTO search_title (rowid, title) VALUES (?, ?)"_s).bind(row, title).run();
    add(QuestionKind, row, title, body);
}

void SearchIndex::indexAnswer(qint64 row)
{
    QString title;
    QString body;
    {
        Statement query = m_cache.statement(u"SELECT coalesce(q.title, ''), a.body FROM answer a LEFT JOIN question q "
                                            "ON q.community = a.community AND q.id = a.question WHERE a.row = ?"_s);
        query.bind(row);
        if (!query.next())
            return;
        title = SearchTables::folded(query.text(0));
        body = query.text(1);
    }
    add(AnswerKind, row, title, body);
}

void SearchIndex::indexPerson(qint64 row)
{
    QString name;
    QString headline;
    {
        Statement query = m_cache.statement(u"SELECT name, headline FROM person WHERE row = ?"_s);
        query.bind(row);
        if (!query.next())
            return;
        name = SearchTables::folded(query.text(0));
        headline = SearchTables::folded(query.text(1));
    }
    m_bytes += name.size() + headline.size();
    m_cache.statement(u"INSERT INTO search_person (rowid, name, headline) VALUES (?, ?, ?)"_s).bind(row).bind(name, headline).run();
}

void SearchIndex::add(int kind, qint64 item, const QString &title, const QString &body)
{
    m_cache.statement(u"INSERT INTO search_entry (kind, item) VALUES (?, ?)"_s).bind(kind, item).run();
    const qint64 document = m_cache.lastInsertedRow();
    const qint64 number = SearchTables::numberOf(document);
    makeTable(number);
    const QString text = SearchTables::folded(plainTextOf(body));
    m_bytes += title.size() + text.size();
    m_cache.statement(u"INSERT INTO %1 (rowid, title, body) VALUES (?, ?, ?)"_s.arg(SearchTables::posts(number)))
        .bind(document)
        .bind(title, text)
        .run();
}

void SearchIndex::makeTable(qint64 number)
{
    if (std::exchange(m_table, number) == number)
        return;
    {
        Statement query = m_cache.statement(u"SELECT 1 FROM sqlite_schema WHERE name = ?"_s);
        query.bind(SearchTables::words(number));
        if (query.next())
            return;
    }
    const QByteArray posts = SearchTables::posts(number).toLatin1();
    m_cache.run("CREATE VIRTUAL TABLE " + posts + " USING fts5 (title, body, content = '', tokenize = 'ascii');" + "INSERT INTO " + posts
        + " (" + posts + ", rank) VALUES ('hashsize', 8000000);" + "CREATE VIRTUAL TABLE " + SearchTables::words(number).toLatin1()
        + " USING fts5vocab (" + posts + ", row)");
}

void SearchIndex::tidy(qint64 number)
{
    const QString within =
        u"document >= %1 AND document < %2"_s.arg(number * SearchTables::documents).arg((number + 1) * SearchTables::documents);
    const qint64 newest = SearchTables::numberOf(m_cache.number(u"SELECT coalesce(max(document), 0) FROM search_entry"_s));
    if (number >= newest || m_cache.number(u"SELECT count(*) FROM search_entry WHERE "_s + within) > SearchTables::documents / 2)
        return;
    m_cache.run(u"INSERT OR IGNORE INTO search_todo SELECT q.created, 0, q.row FROM search_entry e JOIN question q ON q.row = e.item "
                "WHERE e.kind = 0 AND %1; "
                "INSERT OR IGNORE INTO search_todo SELECT a.created, 1, a.row FROM search_entry e JOIN answer a ON a.row = e.item "
                "WHERE e.kind = 1 AND %1; "
                "DELETE FROM search_entry WHERE %1; DROP TABLE IF EXISTS %2; DROP TABLE IF EXISTS %3"_s
                    .arg(within, SearchTables::words(number), SearchTables::posts(number))
                    .toLatin1());
}

void SearchIndex::clear()
{
    Transaction transaction(m_cache, Transaction::Kind::Write);
    QByteArray script;
    for (const qint64 number : SearchTables::all(m_cache)) {
        script += "DROP TABLE IF EXISTS " + SearchTables::words(number).toLatin1() + ';';
        script += "DROP TABLE IF EXISTS " + SearchTables::posts(number).toLatin1() + ';';
    }
    m_cache.run(script
        + "DROP TABLE search_title_word; DROP TABLE search_title; DROP TABLE search_person_word; DROP TABLE search_person;"
          "CREATE VIRTUAL TABLE search_title USING fts5 (title, prefix = '1 2', tokenize = 'ascii');"
          "CREATE VIRTUAL TABLE search_person USING fts5 (name, headline, prefix = '1 2', tokenize = 'ascii');"
          "CREATE VIRTUAL TABLE search_title_word USING fts5vocab (search_title, row);"
          "CREATE VIRTUAL TABLE search_person_word USING fts5vocab (search_person, row);"
          "DELETE FROM search_entry; DELETE FROM search_todo;"
          "INSERT INTO search_todo SELECT created, 0, row FROM question;"
          "INSERT INTO search_todo SELECT created, 1, row FROM answer;"
          "INSERT INTO search_todo SELECT 0, 2, row FROM person;");
    transaction.commit();
}

IndexState SearchIndex::state(Connection &connection)
{
    IndexState state;
    state.waiting = connection.number(u"SELECT count(*) FROM search_todo"_s);
    state.indexed = connection.number(u"SELECT count(*) FROM search_entry"_s);
    return state;
}

QString SearchIndex::examine(Connection &connection)
{
    // The words of each table, counted, which reads every list of documents there is.
    static_cast<void>(connection.number(u"SELECT sum(doc) FROM search_title_word"_s));
    static_cast<void>(connection.number(u"SELECT sum(doc) FROM search_person_word"_s));
    for (const qint64 number : SearchTables::all(connection))
        static_cast<void>(connection.number(u"SELECT sum(doc) FROM "_s + SearchTables::words(number)));
    const qint64 missing = connection.number(
        u"SELECT (SELECT count(*) FROM question q WHERE NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.kind = 0 AND e.item = q.row) "
        "AND NOT EXISTS (SELECT 1 FROM search_todo t WHERE t.created = q.created AND t.kind = 0 AND t.item = q.row)) "
        "+ (SELECT count(*) FROM answer a WHERE NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.kind = 1 AND e.item = a.row) "
        "AND NOT EXISTS (SELECT 1 FROM search_todo t WHERE t.created = a.created AND t.kind = 1 AND t.item = a.row))"_s);
    if (missing > 0)
        return u"%1 posts are not in it"_s.arg(missing);
    const qint64 titles =
        connection.number(u"SELECT (SELECT count(*) FROM search_entry e WHERE e.kind = 0) - (SELECT count(*) FROM search_title)"_s);
    return titles != 0 ? u"%1 titles too few"_s.arg(titles) : u"ok"_s;
}

} // namespace limber
