// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/helditem.h>
#include <models/store/outboxrules.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

using State = OutboxPost::State;
using Verb = Outgoing::Verb;

bool OutboxRules::carriesText(const OutboxPost &post)
{
    return post.outgoing.verb == Verb::Post || post.outgoing.verb == Verb::Edit;
}

bool OutboxRules::isAlreadyUsed(const OutboxPost &post)
{
    return post.outgoing.verb == Verb::Post && post.state == State::Refused && post.reason && post.reason->slug == u"already-used";
}

void OutboxRules::queueAgain(OutboxPost &post, std::optional<Timestamp> notBefore)
{
    post.state = State::Queued;
    post.notBefore = notBefore;
    post.theirs.reset();
    if (post.reason && !post.reason->until)
        post.reason.reset();
}

void OutboxRules::follow(OutboxPost &post, const Item &theirs)
{
    post.outgoing.revision = HeldItem::revision(theirs);
    post.base = HeldItem::content(theirs);
}

QList<OutboxPost> OutboxRules::editsBehind(const QList<OutboxPost> &entries, const OutboxPost &post)
{
    QList<OutboxPost> edits;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(edits), [&post](const OutboxPost &entry) {
        return entry.community == post.community && entry.outgoing.verb == Verb::Edit && entry.outgoing.post == post.outgoing.post
            && entry.number > post.number;
    });
    return edits;
}

std::optional<OutboxPost> OutboxRules::next(const QList<OutboxPost> &entries, Timestamp now, bool eager)
{
    const auto may = [&](const OutboxPost &post) {
        return isDue(post, now, eager)
            && std::none_of(entries.begin(), entries.end(), [&post](const OutboxPost &other) { return waitsFor(post, other); });
    };
    const auto found = std::find_if(entries.begin(), entries.end(), may);
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

bool OutboxRules::isDue(const OutboxPost &post, Timestamp now, bool eager)
{
    if (post.state != State::Queued && post.state != State::Waiting)
        return false;
    if (post.state == State::Waiting && post.reason && post.reason->kind == Failure::Kind::SignInNeeded)
        return false;
    if (post.reason && post.reason->until && *post.reason->until > now)
        return false; // the endpoint's own word, which nobody passes over
    return eager || !post.notBefore || *post.notBefore <= now;
}

bool OutboxRules::waitsFor(const OutboxPost &post, const OutboxPost &other)
{
    if (other.number == post.number)
        return false;
    const Outgoing &mine = post.outgoing;
    const Outgoing &theirs = other.outgoing;
    // What it belongs to has to be there first, however that stands, and wherever it is in line.
    if (theirs.verb == Verb::Post) {
        const bool needs =
            theirs.post == mine.content.question || theirs.post == mine.accepted || (mine.verb != Verb::Post && theirs.post == mine.post);
        if (needs)
            return true;
    }
    if (mine.thread() != theirs.thread())
        return false;
    if (other.state == State::Sending)
        return true;
    if (other.number > post.number)
        return false;
    if (other.state == State::Queued || other.state == State::Waiting)
        return true;
    // It is refused or held: only what is about the same post stays behind it. Which answer is accepted does not hang on a text.
    return theirs.post == mine.post && (theirs.verb == Verb::Accept) == (mine.verb == Verb::Accept);
}

} // namespace limber
