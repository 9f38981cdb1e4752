// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/storedump.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// How a column reads that holds a row id of another table; empty for what only this file knows.
QString nameOf(const QString &table, const QString &column, const QString &type)
{
    if (column == u"row" || column == u"key" || table == u"seen")
        return {};
    if (column == u"community" && type == u"INTEGER")
        return u"(SELECT c.id FROM community c WHERE c.key = t.community)"_s;
    if (table == u"question_topic" && column == u"question")
        return u"(SELECT q.id FROM question q WHERE q.row = t.question)"_s;
    if (column == u"thread")
        return u"(SELECT s.id FROM saved_thread s WHERE s.row = t.thread)"_s;
    return u"t."_s + column;
}

QStringList rowsOf(const QSqlDatabase &database, const QString &table)
{
    QStringList columns;
    QSqlQuery info(u"PRAGMA table_info(%1)"_s.arg(table), database);
    while (info.next()) {
        const QString name = nameOf(table, info.value(1).toString(), info.value(2).toString());
        if (!name.isEmpty())
            columns.append(name);
    }
    if (columns.isEmpty())
        columns.append(u"count(*)"_s);
    QStringList rows;
    QSqlQuery query(database);
    if (!query.exec(u"SELECT %1 FROM %2 t"_s.arg(columns.join(u", "_s), table)))
        return {query.lastError().text()};
    while (query.next()) {
        QStringList values;
        for (int i = 0; i < columns.size(); ++i)
            values.append(query.isNull(i) ? u"NULL"_s : query.value(i).toString().toHtmlEscaped().replace(u'\n', u"\\n"_s));
        rows.append(table + u": "_s + values.join(u" | "_s));
    }
    rows.sort();
    return rows;
}

QStringList tablesOf(const QSqlDatabase &database)
{
    QStringList tables;
    QSqlQuery query(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' ORDER BY name"_s,
        database);
    if (query.lastError().isValid())
        return {query.lastError().text()};
    while (query.next())
        tables.append(query.value(0).toString());
    return tables;
}

} // namespace

QString dumpOf(const QString &folder)
{
    QStringList lines;
    for (const QString &file : {u"cache.sqlite"_s, u"mine.sqlite"_s}) {
        const QString name = u"dump of "_s + file;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(folder + u'/' + file);
            lines.append(u"== "_s + file);
            if (!database.open())
                lines.append(database.lastError().text());
            for (const QString &table : tablesOf(database))
                lines.append(rowsOf(database, table));
        }
        QSqlDatabase::removeDatabase(name);
    }
    return lines.join(u'\n');
}

} // namespace limber
