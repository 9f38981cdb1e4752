// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/topic.h>

#include <QList>
#include <QString>
#include <QtGlobal>

namespace limber {

/// The numbers beside the sidebar's entries.
struct LibraryCounts
{
    /// A topic of a community, with how many threads it has.
    struct TopicCount
    {
        QString community;
        Topic topic;
        qint64 threads = 0;

        bool operator==(const TopicCount &) const = default;
    };

    quint64 snapshot = 0; ///< ChangeSet::number of the newest change that this answer has seen
    qint64 all = 0;
    qint64 unread = 0;
    qint64 unanswered = 0;
    qint64 saved = 0;
    qint64 experts = 0;
    qint64 testimonials = 0;
    qint64 notes = 0;
    qint64 mine = 0; ///< threads that whoever is signed in asked or answered
    qint64 mineNew = 0; ///< answers to questions of theirs that are new
    qint64 drafts = 0;
    qint64 outbox = 0; ///< entries, whatever their state
    qint64 outboxRefused = 0; ///< those that want the person: Refused, or waiting for somebody to sign in
    qint64 followed = 0; ///< people whom the person follows
    qint64 followedNew = 0; ///< their answers that are new
    QList<TopicCount> topics; ///< by title, as the locale sorts

    bool operator==(const LibraryCounts &) const = default;
};

} // namespace limber
