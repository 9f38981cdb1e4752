// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/postcontent.h>
#include <models/domain/timestamp.h>

#include <QString>

namespace limber {

/// A post that is being written. It is kept from its first letter on, and goes only where the person deletes or sends it.
struct Draft
{
    QString uuid{}; ///< version 4, lower case; made with the draft. A new post's id once it is posted
    QString community{}; ///< Community::id; empty as long as none is chosen
    PostContent content{};
    QString threadTitle{}; ///< of an answer: its question's title when the draft was begun, for when the question is gone
    QString edits{}; ///< id of the post that this is a new version of; empty: a new post
    QString revision{}; ///< where `edits` is set: that post's when the edit was begun
    PostContent base{}; ///< where `edits` is set: what it said then
    Timestamp begun{};
    Timestamp kept{}; ///< when it was last written to the disk

    bool operator==(const Draft &) const = default;
};

} // namespace limber
