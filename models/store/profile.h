// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/topic.h>
#include <models/store/expert.h>
#include <models/store/personpost.h>

#include <QList>

namespace limber {

/// All that a profile page shows.
struct Profile
{
    Expert expert; ///< any person, not only an expert
    QList<Topic> topics; ///< those of the person's topics that are known
    QList<PersonPost> answers; ///< newest first, at most 200; only of threads that are held
    QList<PersonPost> questions; ///< newest first, at most 200

    bool operator==(const Profile &) const = default;
};

} // namespace limber
