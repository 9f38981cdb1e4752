// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/itemkey.h>
#include <models/domain/item.h>
#include <models/domain/limits.h>
#include <models/domain/result.h>

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace limber {

/// The items of a file for `limber-endpoint load`, each of them sound by itself. A file is read as a list of changes: where it names an
/// item twice, what comes later counts. Any thread.
class LoadFile final
{
public:
    /// Reads a JSON array of items. Fails with Refused and, where one item is to blame, its index (from 0) and what is wrong with it.
    [[nodiscard]] static Result<LoadFile> parse(const QByteArray &json, const Limits &limits);

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    /// The item of that name, or null. A deletion is an item too.
    [[nodiscard]] const Item *find(const ItemKey &key) const;
    /// The answers to the question that the file holds.
    [[nodiscard]] QList<const Answer *> answersOf(const QString &question) const;
    /// Refuses the item at the place in items().
    [[nodiscard]] Failure refuse(size_t place, const QString &fault) const;
    /// Adds the items of another file, behind these.
    void append(const LoadFile &other);
    /// How many items do not count because a later one names the same.
    [[nodiscard]] int superseded() const { return m_superseded; }

private:
    void append(Item item, size_t origin);

    std::vector<Item> m_items;
    std::vector<size_t> m_origins; // where in the file they stand
    QHash<ItemKey, size_t> m_index;
    QMultiHash<QString, size_t> m_answers;
    int m_superseded = 0;
};

} // namespace limber
