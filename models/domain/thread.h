// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/answer.h>
#include <models/domain/community.h>
#include <models/domain/outboxpost.h>
#include <models/domain/person.h>
#include <models/domain/question.h>
#include <models/domain/readingplace.h>
#include <models/domain/threadref.h>
#include <models/domain/topic.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace limber {

/// A whole thread as one value: the question, its answers, and whatever is needed to show who wrote them and where it is from.
struct Thread
{
    ThreadRef ref;
    Question question;
    Timestamp activity; ///< the newest of the posts that are held: created or edited
    std::vector<Answer> answers; ///< the accepted one first, the others as they were given (created, then id)
    QHash<QString, Person> people; ///< by person id, whoever is signed in too; an author who has not arrived yet is missing here
    QList<Topic> topics; ///< those of question.topics that are known, in that order
    Community source; ///< where it is from, with its licence
    bool saved = false;
    bool gone = false; ///< no longer at the endpoint: this is the saved copy
    bool unread = false; ///< never read, or with a post that came, or was edited, since
    bool everRead = false; ///< it has a read mark
    QStringList newAnswers; ///< ids of the answers that came, or were edited, since the thread was read; empty where it never was
    std::optional<ReadingPlace> place; ///< where the reader was last
    std::vector<OutboxPost> pending; ///< what is in the outbox of this thread, in its order; not what the community has already
    bool pendingQuestion = false; ///< the question itself is not posted yet: `question` is what the outbox holds of it

    /// Whether whoever is signed in may change and withdraw what `author` wrote: it is theirs, or they are an editor.
    [[nodiscard]] bool mayChange(const QString &author) const
    {
        const bool open = source.info.posting && !gone && !source.me.isEmpty();
        return open && (author == source.me || people.value(source.me).role == Role::Editor);
    }

    bool operator==(const Thread &) const = default;
};

} // namespace limber
