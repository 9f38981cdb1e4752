// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/store/cachechanges.h>
#include <models/store/itemtable.h>
#include <models/store/pageitems.h>
#include <models/store/seenitems.h>

namespace limber {

/// Applies the items of a page to a community's part of cache.sqlite, within the caller's transaction. What is held already in the same
/// words is not touched. Throws SqlError.
class PageWriter final
{
    Q_DISABLE_COPY_MOVE(PageWriter)

public:
    PageWriter(Connection &cache, qint64 community, bool sweeping);

    void apply(const ChangePage &page);
    /// Takes away what a fresh pass has not seen; for the end of it.
    void sweep();
    [[nodiscard]] const CacheChanges &changes() const { return m_changes; }

private:
    template <typename T> int write(ItemTable<T> &table, ItemType type, const PageItems::Kind<T> &kind);
    template <typename T> void sweep(ItemType type, PageItems::Kind<T> PageItems::*kind);
    void writePeople(const PageItems::Kind<Person> &people);
    void writeAnswers(const PageItems::Kind<Answer> &answers);
    void writeQuestions(const PageItems::Kind<Question> &questions);
    void insertTopics(qint64 row, const Question &question);
    void removeTopics(qint64 row, const Question &question);
    void touchPostsOf(const QString &person);
    void applyItems(const PageItems &items);
    /// Brings the derived numbers of touched threads up to date.
    void derive();

    Connection &m_cache;
    qint64 m_community;
    SeenItems m_seen;
    CacheChanges m_changes;
    QSet<QString> m_underived; // questions that were touched and whose numbers may be wrong now
};

} // namespace limber
