// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// Where the reader is in a thread: a post, and how far into it, so that it is found again whatever the width of the window.
struct ReadingPlace
{
    QString answer; ///< answer id; empty for the question
    double fraction = 0; ///< of the post's height that is above the window's upper edge, from 0 to 1

    bool operator==(const ReadingPlace &) const = default;
};

} // namespace limber
