// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/store/connection.h>
#include <models/store/knownposts.h>

#include <optional>

namespace limber {

/// The posts of a thread that are held, without their texts. None where the thread is not there. Throws SqlError.
class HeldPosts final
{
public:
    HeldPosts() = delete;

    /// From the tables of cache.sqlite.
    [[nodiscard]] static std::optional<KnownPosts> cached(Connection &connection, const ThreadRef &ref);
    /// From the tables of mine.sqlite.
    [[nodiscard]] static std::optional<KnownPosts> saved(Connection &connection, const ThreadRef &ref);

private:
    [[nodiscard]] static std::optional<KnownPosts> read(
        Connection &connection, const ThreadRef &ref, const QString &question, const QString &answers);
};

} // namespace limber
