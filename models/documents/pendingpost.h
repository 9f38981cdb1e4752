// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>

#include <QString>

namespace limber {

/// What a thread's document says of what is still to be sent of it. Pure; any thread.
class PendingPost final
{
public:
    PendingPost() = delete;

    /// The entry that posts the thread's question; null where its community has it.
    [[nodiscard]] static const OutboxPost *questionOf(const Thread &thread);
    /// The post that an entry changes, withdraws or accepts; empty for a new one. Accepting none is about the question.
    [[nodiscard]] static QString subjectOf(const OutboxPost &post);
    /// "Waiting to send", or how else it stands: nothing that a moment's passing makes wrong.
    [[nodiscard]] static QString state(const OutboxPost &post);
    /// What is to become of the post that it is about: "Your change".
    [[nodiscard]] static QString change(const OutboxPost &post);
};

} // namespace limber
