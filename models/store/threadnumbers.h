// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/question.h>
#include <models/store/connection.h>

#include <optional>

namespace limber {

/// What is derived of a thread from the posts that are held, whatever order they came in.
struct ThreadNumbers
{
    Timestamp activity; ///< the newest of created and edited
    int answers = 0;
    bool answeredByExpert = false;
    bool acceptedHeld = false;
    std::optional<qint64> digest; ///< KnownPosts::digest() of the posts; none in a row that was written before there was one

    bool operator==(const ThreadNumbers &) const = default;

    /// Of a question with the answers that `cache` holds for it. Throws SqlError.
    [[nodiscard]] static ThreadNumbers of(Connection &cache, qint64 community, const Question &question);
    [[nodiscard]] static ThreadNumbers of(
        Connection &cache, qint64 community, const QString &id, Timestamp posted, const QString &accepted);
};

} // namespace limber
