// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/itemtable.h>
#include <models/domain/answer.h>
#include <models/domain/item.h>
#include <models/domain/postcontent.h>
#include <models/domain/question.h>

#include <optional>

namespace limber {

/// A live question or answer as it stands in the table, and what writing it means for the thread.
struct StoredPost
{
    Item item; ///< a Question or an Answer
    QByteArray content; ///< as it is sent
    QByteArray revision;

    /// The live post of that key, or nothing.
    [[nodiscard]] static std::optional<StoredPost> find(ItemTable &table, const ItemKey &key);
    [[nodiscard]] static StoredPost of(const Item &item);

    [[nodiscard]] QString author() const;
    /// What a person wrote of it.
    [[nodiscard]] PostContent written() const;
    /// Stores it as the newest change of the feed.
    void write(ItemTable &table) const;
};

/// Puts the question into the feed again because an answer of it changed: its activity is the newest of what is held then, and an accepted
/// answer that is gone is accepted no more.
void touchQuestion(ItemTable &table, const QString &question);

} // namespace limber
