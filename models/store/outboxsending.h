// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outboxpost.h>
#include <models/domain/result.h>
#include <models/domain/sendreply.h>
#include <models/store/outboxrecords.h>
#include <models/store/writecontext.h>

namespace limber {

/// What whoever sends does with the outbox. Writer's thread. Throws SqlError.
class OutboxSending final
{
public:
    explicit OutboxSending(WriteContext &context)
        : m_context(context)
        , m_outbox(context.mine)
    {
    }

    // As the store's functions beginSending, settleSending, failSending and releaseSignIn.
    [[nodiscard]] Result<std::optional<OutboxPost>> begin(const QString &community, bool eager);
    [[nodiscard]] Result<Done> settle(const QString &uuid, const SendReply &reply);
    [[nodiscard]] Result<OutboxPost> fail(const QString &uuid, const Failure &failure, std::optional<Timestamp> notBefore);
    [[nodiscard]] Result<Done> releaseSignIn(const QString &community);

private:
    /// What of the reply goes into the cache: nothing that a page may have brought in a newer version.
    [[nodiscard]] std::vector<Item> itemsFor(const OutboxPost &post, const SendReply &reply);
    /// The text that was to follow takes the place of one that the endpoint does not want. Within the caller's transaction.
    void takeNewerText(OutboxPost &post);
    void announce(const OutboxPost &post) { m_context.changes.outbox.insert(threadOf(post)); }

    WriteContext &m_context;
    OutboxRecords m_outbox;
};

} // namespace limber
