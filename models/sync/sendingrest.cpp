// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/longestwait.h>
#include <models/sync/sendingrest.h>

#include <algorithm>

namespace limber {

namespace {

/// When one of them is due for a run that has nothing else to go by than `rest`; none where that run had its chance.
std::optional<Timestamp> dueAfter(const OutboxPost &post, const SendingRest &rest)
{
    const bool ripens = post.notBefore && *post.notBefore > rest.ended;
    if (!ripens)
        return rest.pause;
    return rest.pause ? std::max(*post.notBefore, *rest.pause) : *post.notBefore;
}

} // namespace

std::optional<Timestamp> endpointWait(const QList<OutboxPost> &entries, Timestamp now)
{
    std::optional<Timestamp> longest;
    for (const OutboxPost &post : entries) {
        if (!post.reason || !post.reason->until || *post.reason->until <= now || *post.reason->until > now + LongestWait::ForEndpoint)
            continue;
        if (SendingRest::isToBeSent(post.state) && (!longest || *longest < *post.reason->until))
            longest = post.reason->until;
    }
    return longest;
}

bool waitsForSignIn(const QList<OutboxPost> &entries)
{
    return std::ranges::any_of(entries, [](const OutboxPost &post) {
        return post.state == OutboxPost::State::Waiting && post.reason && post.reason->kind == Failure::Kind::SignInNeeded;
    });
}

std::optional<Timestamp> nextTry(const QList<OutboxPost> &entries, const SendingRest &rest, Timestamp now)
{
    if (waitsForSignIn(entries))
        return {};
    QHash<QString, SendingRest::Entry> present;
    for (const OutboxPost &post : entries)
        present.insert(post.uuid, SendingRest::entryOf(post));
    const bool changed = present != rest.entries;
    std::optional<Timestamp> earliest;
    for (const OutboxPost &post : entries) {
        if (!SendingRest::isToBeSent(post.state))
            continue;
        const std::optional<Timestamp> due = changed ? post.notBefore.value_or(now) : dueAfter(post, rest);
        if (due && (!earliest || *due < *earliest))
            earliest = due;
    }
    if (!earliest)
        return {};
    return std::max(*earliest, endpointWait(entries, now).value_or(*earliest));
}

} // namespace limber
