// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/person.h>
#include <models/domain/topic.h>
#include <models/store/indexstate.h>
#include <models/store/searchhit.h>
#include <models/store/searchwindow.h>

#include <QList>
#include <QString>
#include <QtGlobal>

#include <vector>

namespace limber {

/// A part of what a search found.
struct SearchResults
{
    struct PersonMatch
    {
        QString community;
        Person person;
        QList<TextRange> nameMatches;

        bool operator==(const PersonMatch &) const = default;
    };
    struct TopicMatch
    {
        QString community;
        Topic topic;
        QList<TextRange> titleMatches;

        bool operator==(const TopicMatch &) const = default;
    };

    quint64 snapshot = 0; ///< ChangeSet::number of the newest change that this answer has seen
    std::vector<SearchHit> hits; ///< best first; may be fewer than asked for although there are more: a search answers in good time
    QList<PersonMatch> people; ///< at most 5, experts first; with the first results alone
    QList<TopicMatch> topics; ///< at most 5; with the first results alone
    SearchContinuation next; ///< next.more(): ask for what follows
    IndexState index; ///< while it is not complete, there may be more than is found
};

} // namespace limber
