// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/plaincommunity.h>

#include <QJsonObject>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

PlainDatabase &withTables(PlainDatabase &database)
{
    database.run("CREATE TABLE IF NOT EXISTS person (id TEXT PRIMARY KEY, name TEXT, role TEXT);"
                 "CREATE TABLE IF NOT EXISTS question (id TEXT PRIMARY KEY, title TEXT, author TEXT, created TEXT, body TEXT);"
                 "CREATE TABLE IF NOT EXISTS answer (id TEXT PRIMARY KEY, question TEXT, author TEXT, created TEXT, body TEXT);"
                 "CREATE INDEX IF NOT EXISTS answer_question ON answer (question);"
                 "CREATE VIRTUAL TABLE IF NOT EXISTS post USING fts5 (title, body, content = '')");
    return database;
}

QByteArray text(const QJsonObject &item, QLatin1StringView member)
{
    return item.value(member).toString().toUtf8();
}

} // namespace

PlainCommunity::PlainCommunity(const QString &file)
    : m_database(file)
    , m_person(withTables(m_database).prepare("INSERT INTO person VALUES (?, ?, ?)"))
    , m_question(m_database.prepare("INSERT INTO question VALUES (?, ?, ?, ?, ?)"))
    , m_answer(m_database.prepare("INSERT INTO answer VALUES (?, ?, ?, ?, ?)"))
    , m_post(m_database.prepare("INSERT INTO post (rowid, title, body) VALUES (?, ?, ?)"))
{
}

void PlainCommunity::insert(const QJsonArray &changes)
{
    for (const QJsonValue &change : changes) {
        const QJsonObject item = change.toObject();
        const QString type = item.value("type"_L1).toString();
        const QByteArray id = text(item, "id"_L1);
        const QByteArray author = text(item, "author"_L1);
        const QByteArray created = text(item, "created"_L1);
        const QByteArray body = text(item, "body"_L1);
        if (type == u"person") {
            const QByteArray name = text(item, "name"_L1);
            const QByteArray role = text(item, "role"_L1);
            m_person.bind(1, id);
            m_person.bind(2, name);
            m_person.bind(3, role);
            m_person.run();
        } else if (type == u"question" || type == u"answer") {
            PlainStatement &statement = type == u"question" ? m_question : m_answer;
            const QByteArray second = text(item, type == u"question" ? "title"_L1 : "question"_L1);
            statement.bind(1, id);
            statement.bind(2, second);
            statement.bind(3, author);
            statement.bind(4, created);
            statement.bind(5, body);
            statement.run();
            index(type == u"question" ? second : QByteArray(), body);
        }
    }
}

void PlainCommunity::index(const QByteArray &title, const QByteArray &body)
{
    m_post.bind(1, ++m_posts);
    m_post.bind(2, title);
    m_post.bind(3, body);
    m_post.run();
}

} // namespace limber
