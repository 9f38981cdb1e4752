// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/threadchange.h>

#include <QSet>

#include <algorithm>

namespace limber {

ThreadChange ThreadChange::between(const Thread &shown, const Thread &stored)
{
    ThreadChange change;
    QSet<QString> known;
    for (const Answer &answer : shown.answers)
        known.insert(answer.id);
    std::vector<Answer> old;
    for (const Answer &answer : stored.answers) {
        if (known.contains(answer.id))
            old.push_back(answer);
        else
            ++change.newAnswers;
    }
    // A new answer moves the question's activity, which no document shows.
    Question question = stored.question;
    question.activity = shown.question.activity;
    question.revision = shown.question.revision;
    change.posts = question != shown.question || old != shown.answers;
    change.around =
        shown.people != stored.people || shown.topics != stored.topics || shown.source != stored.source || shown.gone != stored.gone;
    return change;
}

} // namespace limber
