// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/threadchange.h>

#include <QSet>

#include <algorithm>

namespace limber {

namespace {

bool isOwn(const Thread &thread, const QString &author)
{
    return !thread.source.me.isEmpty() && author == thread.source.me;
}

/// Posts that the outbox creates, changes or withdraws, and those of whoever is signed in: one that was sent at once may never have been
/// seen in the outbox.
QSet<QString> ownPosts(const Thread &thread)
{
    QSet<QString> posts;
    for (const OutboxPost &post : thread.pending) {
        if (post.outgoing.verb != Outgoing::Verb::Accept)
            posts.insert(post.outgoing.post);
    }
    if (isOwn(thread, thread.question.author))
        posts.insert(thread.question.id);
    for (const Answer &answer : thread.answers) {
        if (isOwn(thread, answer.author))
            posts.insert(answer.id);
    }
    return posts;
}

/// Whoever asked is the one who accepts.
bool acceptsSomething(const Thread &thread)
{
    return isOwn(thread, thread.question.author)
        || std::ranges::any_of(thread.pending, [](const OutboxPost &post) { return post.outgoing.verb == Outgoing::Verb::Accept; });
}

} // namespace

ThreadChange ThreadChange::between(const Thread &shown, const Thread &stored)
{
    ThreadChange change;
    // What becomes of the person's own posts is no news to them: it is shown in its place.
    const QSet<QString> own = ownPosts(shown) + ownPosts(stored);
    QSet<QString> known;
    std::vector<Answer> before;
    for (const Answer &answer : shown.answers) {
        known.insert(answer.id);
        if (!own.contains(answer.id))
            before.push_back(answer);
    }
    std::vector<Answer> old;
    for (const Answer &answer : stored.answers) {
        if (own.contains(answer.id))
            continue;
        if (known.contains(answer.id))
            old.push_back(answer);
        else
            ++change.newAnswers;
    }
    // A new answer moves the question's activity, which no document shows.
    Question question = stored.question;
    question.activity = shown.question.activity;
    question.revision = shown.question.revision;
    const bool accepts = acceptsSomething(shown) || acceptsSomething(stored);
    if (accepts) { // which puts the answers in another order, too
        question.accepted = shown.question.accepted;
        std::ranges::sort(before, {}, &Answer::id);
        std::ranges::sort(old, {}, &Answer::id);
    }
    change.posts = (question != shown.question && !own.contains(question.id)) || old != before;
    change.around = shown.pending != stored.pending || shown.pendingQuestion != stored.pendingQuestion
        || (accepts && shown.question.accepted != stored.question.accepted)
        || (!own.isEmpty() && (shown.answers != stored.answers || question != shown.question)) || shown.people != stored.people
        || shown.topics != stored.topics || shown.source != stored.source || shown.gone != stored.gone;
    return change;
}

} // namespace limber
