// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/expert.h>
#include <models/store/lastopened.h>
#include <models/store/lastvisit.h>
#include <models/store/story.h>
#include <models/store/threadrow.h>

#include <QDate>
#include <QList>

#include <optional>
#include <vector>

namespace limber {

/// What the welcome page shows, read in one go.
struct Welcome
{
    /// What depends on where and when somebody reads it.
    struct Query
    {
        Timestamp yesterday; ///< when it began, where the person is
        QDate today; ///< decides which story is told
        int most = 5; ///< rows of each list

        bool operator==(const Query &) const = default;
    };

    /// Some threads, and how many there are in all.
    struct Threads
    {
        std::vector<ThreadRow> first;
        qint64 all = 0;

        bool operator==(const Threads &) const = default;
    };

    quint64 snapshot = 0; ///< ChangeSet::number of the newest change that this answer has seen
    QList<LastOpened> goOn; ///< the last opened first
    std::optional<LastVisit> lastVisit; ///< before the one that lasts; none at the first
    Threads sinceLastVisit; ///< with posts newer than all that were held then, newest activity first; empty at the first visit
    Threads sinceYesterday; ///< with posts since yesterday began, newest activity first
    Threads waiting; ///< without an answer, the newest first
    QList<Expert> experts; ///< those who answered last
    std::optional<Story> story; ///< the same all day, as long as no story comes or goes

    bool operator==(const Welcome &) const = default;
};

} // namespace limber
