// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>
#include <models/domain/outgoing.h>
#include <models/domain/postcontent.h>
#include <models/domain/timestamp.h>
#include <models/store/connection.h>

#include <optional>

namespace limber {

/// A question or an answer as a value: what the cache holds of it, and what is the same of both.
class HeldItem final
{
public:
    HeldItem() = delete;

    /// The post that something outgoing is about, as cache.sqlite has it; none where it is not held. Throws SqlError.
    [[nodiscard]] static std::optional<Item> of(Connection &cache, const QString &community, const Outgoing &outgoing);

    // Of a Question or an Answer. Pure.
    [[nodiscard]] static PostContent content(const Item &item);
    [[nodiscard]] static QString revision(const Item &item);
    [[nodiscard]] static QString author(const Item &item);
    /// The newer of created and edited.
    [[nodiscard]] static Timestamp moment(const Item &item);
};

} // namespace limber
