// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outboxpost.h>
#include <models/domain/timestamp.h>

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace limber {

/// What a run left of one community's outbox, so that the next one is not begun before something is different.
struct SendingRest
{
    struct Entry
    {
        OutboxPost::State state = OutboxPost::State::Queued;
        std::optional<Timestamp> notBefore{};

        bool operator==(const Entry &) const = default;
    };

    QHash<QString, Entry> entries{}; ///< by uuid
    Timestamp ended{};
    std::optional<Timestamp> pause{}; ///< PushReport::pause

    [[nodiscard]] static Entry entryOf(const OutboxPost &post) { return {.state = post.state, .notBefore = post.notBefore}; }
    /// Still to be sent, and not held back.
    [[nodiscard]] static bool isToBeSent(OutboxPost::State state)
    {
        return state == OutboxPost::State::Queued || state == OutboxPost::State::Waiting;
    }
};

/// The endpoint's word, with any of these entries, not to be asked before a moment after `now`; none where there is none, or it is further
/// ahead than an endpoint can ask for. Pure.
[[nodiscard]] std::optional<Timestamp> endpointWait(const QList<OutboxPost> &entries, Timestamp now);
/// Whether one of these entries waits for somebody to sign in. Pure.
[[nodiscard]] bool waitsForSignIn(const QList<OutboxPost> &entries);

/// When a run over these entries, all of one community, has something to do that it had not when it left `rest`; a moment that is past:
/// now. None where only a change of the outbox can bring that about. Pure.
[[nodiscard]] std::optional<Timestamp> nextTry(const QList<OutboxPost> &entries, const SendingRest &rest, Timestamp now);

} // namespace limber
