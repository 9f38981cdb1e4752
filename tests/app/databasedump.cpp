// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/databasedump.h>

#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

namespace limber {

using namespace Qt::StringLiterals;

QStringList dumpDatabase(const QString &file)
{
    QStringList lines;
    const QString connection = u"dump "_s + file;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            return {u"it cannot be opened"_s};
        const QStringList tables = database.tables();
        for (const QString &table : tables) {
            // The index can be made again in more than one way.
            if (table.startsWith(u"search_"))
                continue;
            QSqlQuery query(u"SELECT rowid, * FROM \"%1\""_s.arg(table), database);
            if (!query.isActive())
                query = QSqlQuery(u"SELECT * FROM \"%1\""_s.arg(table), database);
            while (query.next()) {
                const QSqlRecord record = query.record();
                QStringList values;
                for (int i = 0; i < record.count(); ++i)
                    values.append(record.fieldName(i) + u'=' + record.value(i).toString());
                lines.append(table + u": "_s + values.join(u", "_s));
            }
        }
    }
    QSqlDatabase::removeDatabase(connection);
    lines.sort();
    return lines;
}

} // namespace limber
