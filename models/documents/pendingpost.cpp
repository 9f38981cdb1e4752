// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/pendingpost.h>

#include <QCoreApplication>

#include <algorithm>

namespace limber {

const OutboxPost *PendingPost::questionOf(const Thread &thread)
{
    const auto found = std::ranges::find_if(thread.pending, [&thread](const OutboxPost &post) {
        return post.outgoing.verb == Outgoing::Verb::Post && post.outgoing.post == thread.question.id;
    });
    return found == thread.pending.end() ? nullptr : &*found;
}

QString PendingPost::subjectOf(const OutboxPost &post)
{
    switch (post.outgoing.verb) {
    case Outgoing::Verb::Post:
        return {};
    case Outgoing::Verb::Edit:
    case Outgoing::Verb::Withdraw:
        return post.outgoing.post;
    case Outgoing::Verb::Accept:
        return post.outgoing.accepted.isEmpty() ? post.outgoing.post : post.outgoing.accepted;
    }
    return {};
}

QString PendingPost::state(const OutboxPost &post)
{
    switch (post.state) {
    case OutboxPost::State::Queued:
        //: Of a post in its thread that its community does not have yet
        return QCoreApplication::translate("limber::ThreadDocument", "Waiting to send");
    case OutboxPost::State::Sending:
        //: Of a post in its thread that its community does not have yet
        return QCoreApplication::translate("limber::ThreadDocument", "Sending…");
    case OutboxPost::State::Waiting:
        if (post.reason && post.reason->kind == Failure::Kind::SignInNeeded)
            //: Of a post in its thread that its community does not have yet
            return QCoreApplication::translate("limber::ThreadDocument", "Waiting for you to sign in");
        return QCoreApplication::translate("limber::ThreadDocument", "Waiting to send");
    case OutboxPost::State::Refused:
        //: Of a post in its thread that its community does not have yet, and did not take
        return QCoreApplication::translate("limber::ThreadDocument", "Not sent: see the outbox");
    case OutboxPost::State::Held:
        //: Of a post in its thread that the person wants to send later
        return QCoreApplication::translate("limber::ThreadDocument", "Held back");
    }
    return {};
}

QString PendingPost::change(const OutboxPost &post)
{
    switch (post.outgoing.verb) {
    case Outgoing::Verb::Post:
        return {};
    case Outgoing::Verb::Edit:
        //: Under a post that the person changed; how it stands follows, as "Waiting to send"
        return QCoreApplication::translate("limber::ThreadDocument", "Your change of this post");
    case Outgoing::Verb::Withdraw:
        //: Under a post that the person takes away; how it stands follows, as "Waiting to send"
        return QCoreApplication::translate("limber::ThreadDocument", "Your withdrawal of this post");
    case Outgoing::Verb::Accept:
        return post.outgoing.accepted.isEmpty()
            //: Under a question whose asker accepts no answer any more; how it stands follows, as "Waiting to send"
            ? QCoreApplication::translate("limber::ThreadDocument", "No accepted answer any more")
            //: Under an answer that the person accepts; how it stands follows, as "Waiting to send"
            : QCoreApplication::translate("limber::ThreadDocument", "You accept this answer");
    }
    return {};
}

} // namespace limber
