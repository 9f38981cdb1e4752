// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/itemtype.h>
#include <models/store/connection.h>
#include <models/store/itemcolumns.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace limber {

/// The table of one kind of item in cache.sqlite, within one community: what of a page is held already, and in which words.
template <typename T> class ItemTable final
{
    Q_DISABLE_COPY_MOVE(ItemTable)

public:
    struct Held
    {
        qint64 row = 0;
        T item;
    };

    ItemTable(Connection &cache, qint64 community);

    /// Reads what is held of these, in one go, for held() to answer.
    void look(const QStringList &ids);
    void look(const std::vector<const T *> &items, const QStringList &gone);
    /// Of what look() was asked for, before this page; null if not held.
    [[nodiscard]] const Held *held(const QString &id) const;
    /// Whether nothing of the item differs from what is held.
    [[nodiscard]] static bool same(const T &held, const T &item);
    /// The row of the new item.
    [[nodiscard]] qint64 insert(const T &item);
    void update(qint64 row, const T &item);
    void remove(qint64 row);

private:
    Connection &m_cache;
    qint64 m_community;
    QHash<QString, Held> m_held;
};

extern template class ItemTable<Topic>;
extern template class ItemTable<Person>;
extern template class ItemTable<Testimonial>;
extern template class ItemTable<Question>;
extern template class ItemTable<Answer>;

} // namespace limber
