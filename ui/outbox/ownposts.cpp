// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/outbox/ownposts.h>
#include <ui/settings/preferences.h>
#include <ui/undo/undostack.h>

#include <algorithm>
#include <memory>

namespace limber {

OwnPosts::OwnPosts(Store &store, const Clock &clock, const Preferences &preferences, UndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_undo(undo)
{
}

bool OwnPosts::canChange(const Thread &thread, const QString &post)
{
    if (thread.pendingQuestion)
        return false;
    const auto answer = std::ranges::find(thread.answers, post, &Answer::id);
    if (answer != thread.answers.end())
        return thread.mayChange(answer->author);
    return post == thread.question.id && thread.mayChange(thread.question.author);
}

bool OwnPosts::canAccept(const Thread &thread)
{
    return !thread.pendingQuestion && thread.mayChange(thread.question.author);
}

void OwnPosts::withdraw(const Thread &thread, const QString &post)
{
    if (!canChange(thread, post))
        return;
    const auto answer = std::ranges::find(thread.answers, post, &Answer::id);
    const bool isAnswer = answer != thread.answers.end();
    Outgoing outgoing;
    outgoing.verb = Outgoing::Verb::Withdraw;
    outgoing.post = post;
    // What it says goes along, for when it says something else by then.
    if (isAnswer)
        outgoing.content = {thread.question.id, {}, answer->body, {}};
    else
        outgoing.content = {{}, thread.question.title, thread.question.body, thread.question.topics};
    outgoing.revision = isAnswer ? answer->revision : thread.question.revision;
    //: For Edit ▸ Undo.
    queue(thread.ref.community, outgoing, isAnswer ? tr("Withdraw Answer") : tr("Withdraw Question"),
        isAnswer ? tr("The answer will be withdrawn.") : tr("The question will be withdrawn."));
}

void OwnPosts::accept(const Thread &thread, const QString &answer)
{
    if (!canAccept(thread))
        return;
    Outgoing outgoing;
    outgoing.verb = Outgoing::Verb::Accept;
    outgoing.post = thread.question.id;
    outgoing.accepted = answer;
    //: For Edit ▸ Undo.
    queue(thread.ref.community, outgoing, answer.isEmpty() ? tr("Accept No Longer") : tr("Accept Answer"),
        answer.isEmpty() ? tr("No answer will be the accepted one.") : tr("The answer will be accepted."));
}

void OwnPosts::queue(const QString &community, const Outgoing &outgoing, const QString &name, const QString &sentence)
{
    const Timestamp notBefore = m_clock.now() + m_preferences.sendDelay();
    const auto uuid = std::make_shared<QString>();
    const UndoStep put([&store = m_store, community, outgoing, notBefore] { return store.queue(community, outgoing, notBefore); },
        [uuid](const OutboxPost &post) { *uuid = post.uuid; });
    const UndoStep drop([&store = m_store, uuid] { return store.dropPost(*uuid); });
    m_undo.run({name, sentence, put, drop});
}

} // namespace limber
