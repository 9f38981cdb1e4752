// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>
#include <models/store/knownposts.h>

#include <QString>
#include <QtGlobal>

#include <optional>

namespace limber {

/// What was read of a thread.
struct ReadMark
{
    Timestamp activity; ///< the newest post that was read
    std::optional<qint64> digest; ///< KnownPosts::digest() of posts; none in a mark that knows only its activity
    QString posts; ///< KnownPosts::toJson(); empty in such a mark

    bool operator==(const ReadMark &) const = default;

    [[nodiscard]] static ReadMark of(const KnownPosts &posts) { return {posts.newest(), posts.digest(), posts.toJson()}; }
    /// Those of the thread's posts that it says were read, and others that it knows and the thread does not.
    [[nodiscard]] KnownPosts known(const KnownPosts &held) const { return digest ? KnownPosts::fromJson(posts) : held.until(activity); }
};

} // namespace limber
