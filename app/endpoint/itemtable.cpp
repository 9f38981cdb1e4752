// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/itemtable.h>

#include <QVariant>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(std::optional<Timestamp> time)
{
    return time ? QVariant(static_cast<qlonglong>(time->time_since_epoch().count())) : QVariant(QMetaType::fromType<qlonglong>());
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace

ItemTable::ItemTable(Database &database)
    : m_database(database)
    , m_first(database.number(u"seq"_s))
    , m_seq(m_first)
{
}

std::optional<ItemTable::Row> ItemTable::find(const ItemKey &key)
{
    QSqlQuery &rows = m_database.run(
        u"SELECT deleted IS NOT NULL, question, revision, content FROM item WHERE type=? AND id=?"_s, {static_cast<int>(key.type), key.id});
    std::optional<Row> row;
    if (m_database.next(rows))
        row = Row{rows.value(0).toBool(), rows.value(1).toString(), rows.value(2).toByteArray(), rows.value(3).toByteArray()};
    rows.finish();
    return row;
}

QList<ItemTable::Reply> ItemTable::answersOf(const QString &question)
{
    QSqlQuery &rows = m_database.run(u"SELECT id, moment FROM item WHERE question=? ORDER BY id"_s, {question});
    QList<Reply> answers;
    while (m_database.next(rows))
        answers.append({rows.value(0).toString(), Timestamp{std::chrono::milliseconds{rows.value(1).toLongLong()}}});
    rows.finish();
    return answers;
}

void ItemTable::put(const ItemKey &key, const RenderedItem &item, const QString &question, std::optional<Timestamp> moment)
{
    m_database
        .run(u"INSERT INTO item(seq, type, id, question, moment, deleted, revision, content) VALUES(?, ?, ?, ?, ?, NULL, ?, ?)"
             " ON CONFLICT(type, id) DO UPDATE SET seq=excluded.seq, question=excluded.question, moment=excluded.moment, deleted=NULL,"
             " revision=excluded.revision, content=excluded.content"_s,
            {++m_seq, static_cast<int>(key.type), key.id, orNull(question), orNull(moment), QString::fromLatin1(item.revision),
                item.content})
        .finish();
}

void ItemTable::bury(const ItemKey &key, Timestamp now)
{
    const RenderedItem tombstone = RenderedItem::of(Tombstone{key.type, key.id});
    m_database
        .run(u"UPDATE item SET seq=?, question=NULL, moment=NULL, deleted=?, revision=?, content=? WHERE type=? AND id=?"_s,
            {++m_seq, orNull(now), QString::fromLatin1(tombstone.revision), tombstone.content, static_cast<int>(key.type), key.id})
        .finish();
}

void ItemTable::purge(Timestamp before)
{
    QSqlQuery &rows = m_database.run(u"SELECT max(seq) FROM item WHERE deleted < ?"_s, {orNull(before)});
    const qint64 last = m_database.next(rows) ? rows.value(0).toLongLong() : 0;
    rows.finish();
    if (last == 0)
        return;
    m_database.run(u"DELETE FROM item WHERE deleted < ?"_s, {orNull(before)}).finish();
    if (last > m_database.number(u"purged"_s))
        m_database.setNumber(u"purged"_s, last);
    m_purged = true;
}

bool ItemTable::finish()
{
    if (m_seq != m_first)
        m_database.setNumber(u"seq"_s, m_seq);
    return m_seq != m_first || m_purged;
}

} // namespace limber
