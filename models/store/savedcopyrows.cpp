// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/itemcolumns.h>
#include <models/store/savedcopyrows.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// A value of `source`, for a community that is not followed: nobody is signed in there.
QVariant ofOneLeft(const QString &column, const QVariant &value)
{
    if (column == u"followed")
        return 0;
    return column == u"token_file" || column == u"me" ? QVariant(u""_s) : value;
}

} // namespace

ReleasedCopy SavedCopyRows::read(const ThreadRef &ref)
{
    ReleasedCopy copy{ref, {}};
    qint64 row = 0;
    {
        Statement query = m_mine.statement(u"SELECT row FROM saved_thread WHERE community = ? AND id = ?"_s);
        query.bind(ref.community, ref.id);
        if (!query.next())
            return copy;
        row = query.number(0);
    }
    copy.tables.append(rowsOf(u"source"_s, u"id = ?"_s, ref.community));
    copy.tables.append(rowsOf(u"saved_thread"_s, u"row = ?"_s, row));
    // Pictures belong to nobody: the last copy that shows one takes it along.
    copy.tables.append(rowsOf(u"saved_image"_s, u"sha256 IN (SELECT sha256 FROM saved_image_use WHERE thread = ?)"_s, row));
    for (const auto &[table, key] : dependents())
        copy.tables.append(rowsOf(table, key + u" = ?"_s, row));
    return copy;
}

void SavedCopyRows::write(const ReleasedCopy &copy)
{
    for (const ReleasedCopy::Table &table : copy.tables) {
        // The community may have been left since, or be here still, or again; a picture too.
        const bool source = table.name == u"source";
        const bool shared = source || table.name == u"saved_image";
        const QString columns = table.columns.join(u", "_s);
        const QString sql = u"INSERT %1 INTO %2 (%3) VALUES (%4)"_s.arg(
            shared ? u"OR IGNORE"_s : QString(), table.name, columns, ItemColumns::marks(columns));
        for (const QVariantList &row : table.rows) {
            Statement statement = m_mine.statement(sql);
            for (qsizetype column = 0; column < row.size(); ++column)
                statement.bindValue(source ? ofOneLeft(table.columns.at(column), row.at(column)) : row.at(column));
            statement.run();
        }
    }
}

QStringList SavedCopyRows::columnsOf(const QString &table)
{
    QStringList columns;
    Statement query = m_mine.statement(u"SELECT name FROM pragma_table_info(?)"_s);
    query.bind(table);
    while (query.next())
        columns.append(query.text(0));
    return columns;
}

QList<std::pair<QString, QString>> SavedCopyRows::dependents()
{
    QList<std::pair<QString, QString>> tables;
    Statement query = m_mine.statement(u"SELECT t.name, k.\"from\" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k "
                                       "WHERE t.type = 'table' AND k.\"table\" = 'saved_thread' ORDER BY t.name"_s);
    while (query.next())
        tables.append({query.text(0), query.text(1)});
    return tables;
}

ReleasedCopy::Table SavedCopyRows::rowsOf(const QString &table, const QString &condition, const QVariant &value)
{
    ReleasedCopy::Table rows{table, columnsOf(table), {}};
    Statement query = m_mine.statement(u"SELECT %1 FROM %2 WHERE %3"_s.arg(rows.columns.join(u", "_s), table, condition));
    query.bindValue(value);
    while (query.next()) {
        QVariantList values;
        for (int column = 0; column < rows.columns.size(); ++column)
            values.append(query.value(column));
        rows.rows.append(values);
    }
    return rows;
}

} // namespace limber
