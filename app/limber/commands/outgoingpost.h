// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/terminal.h>
#include <models/domain/communityinfo.h>
#include <models/domain/outboxpost.h>

#include <QCoreApplication>

namespace limber {

/// A post on its way from a command into the outbox.
class OutgoingPost final
{
    Q_DECLARE_TR_FUNCTIONS(limber::OutgoingPost)

public:
    OutgoingPost() = delete;

    /// Prints everything that its community would refuse, a line each; true where that is nothing.
    [[nodiscard]] static bool check(const PostContent &content, const CommunityInfo &info, Terminal &terminal);
    /// A new post, under a UUID of its own.
    [[nodiscard]] static Outgoing of(const PostContent &content);
    /// Prints that it is in the outbox.
    static void tell(const OutboxPost &post, Terminal &terminal);
};

} // namespace limber
