// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/librarycounts.h>
#include <models/store/personposts.h>
#include <models/store/profile.h>

#include <QList>

namespace limber {

/// What a profile page shows of a person: answers or questions, as far as they have been fetched.
struct ProfileContents
{
    Profile profile; ///< without its posts
    QList<LibraryCounts::TopicCount> topics; ///< of what they wrote, the most first
    PersonPosts::Kind kind = PersonPosts::Kind::Answers;
    QList<PersonPost> posts;
    bool more = false; ///< there are further posts

    /// Says the same as `before`, and further posts behind its own.
    [[nodiscard]] bool goesOnFrom(const ProfileContents &before) const;
    bool operator==(const ProfileContents &) const = default;
};

} // namespace limber
