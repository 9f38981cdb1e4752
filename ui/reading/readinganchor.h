// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// Where somebody reads in a document of posts: it means the same after the window got wider, the type bigger, or a post was added.
struct ReadingAnchor
{
    QString post; ///< PostFrame::PostId of the post at the top of the view; empty: the very beginning
    int offset = 0; ///< characters from the beginning of that post to the first line that is in view
    int pixels = 0; ///< from the top of that line to the top of the view; negative above it

    bool operator==(const ReadingAnchor &) const = default;
};

} // namespace limber
