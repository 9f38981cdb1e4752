// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/followedanswer.h>
#include <models/store/welcome.h>
#include <ui/welcome/readingprogress.h>

#include <QHash>
#include <QList>

namespace limber {

/// All that the welcome page shows, apart from the story.
struct WelcomeContents
{
    Welcome welcome;
    QList<FollowedAnswer> followed; ///< newest first
    QHash<ThreadRef, ReadingProgress> progress; ///< in the threads of welcome.goOn that are held

    bool operator==(const WelcomeContents &) const = default;
};

} // namespace limber
