// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outboxpost.h>

#include <QList>

#include <optional>

namespace limber {

/// What may become of an entry of the outbox, and when. Pure.
class OutboxRules final
{
public:
    OutboxRules() = delete;

    /// Whether the endpoint may have done it already, or do it at this moment: it must be sent once more as it is to know.
    [[nodiscard]] static bool isOpen(const OutboxPost &post) { return post.state == OutboxPost::State::Sending || post.unsettled; }
    /// Whether it brings a post's text: a new post, or a new version of one.
    [[nodiscard]] static bool carriesText(const OutboxPost &post);
    /// Whether it is refused because its uuid has another post at the endpoint.
    [[nodiscard]] static bool isAlreadyUsed(const OutboxPost &post);
    /// Queued, as what was never tried; the endpoint's word to wait stays.
    static void queueAgain(OutboxPost &post, std::optional<Timestamp> notBefore);
    /// For whoever has seen what the post is there, and sends theirs all the same.
    static void follow(OutboxPost &post, const Item &theirs);
    /// Changes of the text of the same post that come after this entry, in their order.
    [[nodiscard]] static QList<OutboxPost> editsBehind(const QList<OutboxPost> &entries, const OutboxPost &post);

    /// See Store::beginSending(). `entries` are all of one community, in their order.
    [[nodiscard]] static std::optional<OutboxPost> next(const QList<OutboxPost> &entries, Timestamp now, bool eager);

private:
    [[nodiscard]] static bool isDue(const OutboxPost &post, Timestamp now, bool eager);
    /// The endpoint was there, and came to grief over it more than once: each run would end at it before the others had their turn.
    [[nodiscard]] static bool isStumbledOver(const OutboxPost &post);
    /// Whether `other` is the post that this belongs to: it has to be there first, however it stands, and wherever it is in line.
    [[nodiscard]] static bool needs(const OutboxPost &post, const OutboxPost &other);
    /// Whether `other` holds up `post` by its place in line; `bound`: it waits itself for a post that it needs.
    [[nodiscard]] static bool comesBefore(const OutboxPost &other, const OutboxPost &post, bool bound);
};

} // namespace limber
