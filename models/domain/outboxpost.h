// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/domain/item.h>
#include <models/domain/outgoing.h>
#include <models/domain/timestamp.h>

#include <QString>

#include <optional>

namespace limber {

/// Something outgoing on its way: Queued → Sending → done (and out of the outbox) | Waiting | Refused. Held is the person's own wish.
struct OutboxPost
{
    enum class State {
        Queued, ///< never tried, or to be tried again as soon as its turn comes; not before `notBefore` where that is set
        Sending, ///< a try is under way. At launch whoever holds the profile's lock makes it Queued again
        Waiting, ///< the last try failed, or how it went is unknown: tried again at `notBefore`, or (SignInNeeded) once somebody signed in
        Refused, ///< the endpoint's own word, in `reason`: never tried again by itself, and never dropped
        Held, ///< the person holds it back
    };

    QString uuid{}; ///< names this entry. Of a Post the post's id; of everything else one of its own
    qint64 number = 0; ///< grows with each entry: entries of one thread are sent in this order
    QString community{}; ///< Community::id
    Outgoing outgoing{};
    QString threadTitle{}; ///< the question's, when it was put here
    PostContent base{}; ///< Edit: what the post said when the person began
    State state = State::Queued;
    int tries = 0; ///< that were begun
    bool unsettled = false; ///< nobody knows whether a try of the present content got through
    std::optional<Timestamp> notBefore{};
    std::optional<Failure> reason{}; ///< why the last try ended as it did
    std::optional<Item> theirs{}; ///< Refused because the post was changed there meanwhile: what it is there
    Timestamp queued{};

    bool operator==(const OutboxPost &) const = default;
};

} // namespace limber
