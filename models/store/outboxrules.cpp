// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/longestwait.h>
#include <models/store/helditem.h>
#include <models/store/outboxrules.h>

#include <QSet>

#include <algorithm>
#include <iterator>

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
    QSet<qint64> bound; // to a post that is not there yet
    for (const OutboxPost &post : entries) {
        if (std::any_of(entries.begin(), entries.end(), [&post](const OutboxPost &other) { return needs(post, other); }))
            bound.insert(post.number);
    }
    const auto may = [&](const OutboxPost &post) {
        const auto holdsUp = [&](const OutboxPost &other) {
            return comesBefore(other, post, bound.contains(other.number));
        };
        return isDue(post, now, eager) && !bound.contains(post.number) && std::none_of(entries.begin(), entries.end(), holdsUp);
    };
    auto found = std::find_if(entries.begin(), entries.end(), [&](const OutboxPost &post) { return may(post) && !isStumbledOver(post); });
    if (found == entries.end())
        found = std::find_if(entries.begin(), entries.end(), may);
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

bool OutboxRules::isDue(const OutboxPost &post, Timestamp now, bool eager)
{
    if (post.state != State::Queued && post.state != State::Waiting)
        return false;
    if (post.state == State::Waiting && post.reason && post.reason->kind == Failure::Kind::SignInNeeded)
        return false;
    // The endpoint's own word, which nobody passes over; but what is further off than any endpoint asks for was reckoned by a clock that
    // was wrong, and so was a time of ours that is.
    if (post.reason && post.reason->until && *post.reason->until > now && *post.reason->until <= now + LongestWait::ForEndpoint)
        return false;
    if (!post.notBefore || *post.notBefore <= now || *post.notBefore > now + LongestWait::OfOurs)
        return true;
    // Somebody who does not want to wait goes past a rest between two tries, never past the time to take a post back.
    return eager && post.tries > 0;
}

bool OutboxRules::isStumbledOver(const OutboxPost &post)
{
    constexpr int often = 2;
    return post.state == State::Waiting && post.tries >= often && post.reason && post.reason->kind != Failure::Kind::Offline;
}

bool OutboxRules::needs(const OutboxPost &post, const OutboxPost &other)
{
    const Outgoing &outgoing = post.outgoing;
    const QString &there = other.outgoing.post;
    return other.outgoing.verb == Verb::Post && other.number != post.number
        && (there == outgoing.content.question || there == outgoing.accepted || (outgoing.verb != Verb::Post && there == outgoing.post));
}

bool OutboxRules::comesBefore(const OutboxPost &other, const OutboxPost &post, bool bound)
{
    if (other.number == post.number || other.outgoing.thread() != post.outgoing.thread())
        return false;
    if (other.state == State::Sending)
        return true;
    if (other.number > post.number)
        return false;
    // What cannot go yet holds up only what is about the same post. Which answer is accepted does not hang on a text.
    if (bound || other.state == State::Refused || other.state == State::Held)
        return other.outgoing.post == post.outgoing.post && (other.outgoing.verb == Verb::Accept) == (post.outgoing.verb == Verb::Accept);
    return true;
}

} // namespace limber
