// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>

#include <QString>
#include <QUrl>

#include <optional>

namespace limber {

/// A thread, or a post in it, as an address of the program's own: "limber:thread/COMMUNITY/ID#POST", or "limber:thread/ID#POST" within the
/// community that is read. Ids may hold any character: what would cut the address is written in percent signs.
struct ThreadLink
{
    QString community; ///< Community::id; empty: the one at hand
    QString thread; ///< Question::id
    QString post; ///< Answer::id; empty: the question

    [[nodiscard]] static ThreadLink to(const ThreadRef &ref, const QString &post = {}) { return {ref.community, ref.id, post}; }
    [[nodiscard]] QUrl url() const;
    /// None where `url` is no such address.
    [[nodiscard]] static std::optional<ThreadLink> from(const QUrl &url);
    /// The thread, in `here` where the address names no community.
    [[nodiscard]] ThreadRef ref(const QString &here) const { return {community.isEmpty() ? here : community, thread}; }

    bool operator==(const ThreadLink &) const = default;
};

} // namespace limber
