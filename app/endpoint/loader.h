// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <app/endpoint/itemtable.h>
#include <app/endpoint/loadcounts.h>
#include <app/endpoint/loadfile.h>
#include <models/domain/clock.h>
#include <models/domain/result.h>

#include <QSet>

namespace limber {

/// Puts the items of one file into a database: all of them in one transaction, or none. Used once.
/// A question's `activity` is the newest of what the database then holds of it and its answers, whatever the file says, for that is
/// what the protocol promises; a question is in the feed again whenever an answer of it was added, edited or deleted.
class Loader final
{
public:
    /// How long a tombstone is kept. A cursor lasts 30 days, a client that comes back with an old one is given others on its way
    /// through the pages, and those last 30 days too.
    static constexpr std::chrono::days tombstoneLife{90};

    /// All three must outlive the loader.
    Loader(Database &database, const LoadFile &file, const Clock &clock);

    /// Fails with Refused where an item refers to what is not there; then, as after any failure, nothing was loaded.
    [[nodiscard]] Result<LoadCounts> load();

private:
    [[nodiscard]] Result<Done> checkReferences(ItemTable &table) const;
    [[nodiscard]] QString faultOf(ItemTable &table, const Answer &answer) const;
    [[nodiscard]] QString faultOf(ItemTable &table, const Question &question) const;
    void findTouched(ItemTable &table);
    void write(ItemTable &table, const Item &item);
    void writeQuestion(ItemTable &table, Question question);
    void deleteItem(ItemTable &table, const ItemKey &key);
    void retouch(ItemTable &table, const QString &question);
    [[nodiscard]] Timestamp activityOf(ItemTable &table, const Question &question) const;
    void count(const std::optional<ItemTable::Row> &before, const RenderedItem &now);

    Database &m_database;
    const LoadFile &m_file;
    const Clock &m_clock;
    QSet<QString> m_touched; // questions of which an answer changed
    LoadCounts m_counts;
};

} // namespace limber
