// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>
#include <models/store/personpost.h>

#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace limber {

/// What somebody wrote, newest first, a page at a time.
struct PersonPosts
{
    enum class Kind { Answers, Questions };

    /// Where a page ends. What comes or goes meanwhile does not shift the next one.
    struct Place
    {
        Timestamp created;
        qint64 row = 0;

        bool operator==(const Place &) const = default;
    };

    QList<PersonPost> posts;
    std::optional<Place> next; ///< to go on after; none where this was the last page

    bool operator==(const PersonPosts &) const = default;
};

} // namespace limber
