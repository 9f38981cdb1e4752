// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/draft.h>
#include <models/domain/outboxpost.h>
#include <models/domain/result.h>
#include <models/store/outboxrecords.h>
#include <models/store/writecontext.h>

namespace limber {

/// What the person does with the outbox. Each function is one transaction of mine.sqlite. Writer's thread. Throws SqlError.
class OutboxChanges final
{
public:
    explicit OutboxChanges(WriteContext &context)
        : m_context(context)
        , m_outbox(context.mine)
    {
    }

    // As the store's functions of these names.
    [[nodiscard]] Result<OutboxPost> queueDraft(const QString &uuid, std::optional<Timestamp> notBefore);
    [[nodiscard]] Result<OutboxPost> queue(const QString &community, const Outgoing &outgoing, std::optional<Timestamp> notBefore);
    [[nodiscard]] Result<Draft> takeBack(const QString &uuid);
    [[nodiscard]] Result<OutboxPost> hold(const QString &uuid, bool held);
    [[nodiscard]] Result<OutboxPost> retry(const QString &uuid);
    [[nodiscard]] Result<OutboxPost> drop(const QString &uuid);
    [[nodiscard]] Result<OutboxPost> restore(OutboxPost post);

    [[nodiscard]] static Failure notFound(const QString &uuid);

private:
    /// Puts a new entry behind the others, or its content into one that is there for the same post. Within the caller's transaction.
    [[nodiscard]] OutboxPost put(OutboxPost fresh);
    [[nodiscard]] OutboxPost putPost(OutboxPost fresh, const QList<OutboxPost> &same);
    /// What is held back waits to be sent again.
    void release(const QList<OutboxPost> &entries);
    [[nodiscard]] OutboxPost replace(OutboxPost entry, const OutboxPost &fresh);
    [[nodiscard]] OutboxPost renameUsed(OutboxPost entry);
    [[nodiscard]] OutboxPost insert(OutboxPost fresh);
    [[nodiscard]] QString titleFor(const QString &community, const Outgoing &outgoing);
    void write(const OutboxPost &post);
    void announce(const OutboxPost &post) { m_context.changes.outbox.insert(threadOf(post)); }

    WriteContext &m_context;
    OutboxRecords m_outbox;
};

} // namespace limber
