// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/store/readmarksbefore.h>
#include <models/store/writecontext.h>

#include <QStringList>

namespace limber {

/// What the person reads, thread by thread. MarkingSteps does whole lists. Each function answers the marks as they were. Writer's thread.
/// Throws SqlError.
class ReadMarking final
{
public:
    explicit ReadMarking(WriteContext &context)
        : m_context(context)
    {
    }

    // As the store's functions of these names.
    [[nodiscard]] Result<ReadMarksBefore> markRead(const ThreadRef &ref, const QString &upToAnswer);
    [[nodiscard]] Result<ReadMarksBefore> markAnswersRead(const ThreadRef &ref, const QStringList &answers);
    [[nodiscard]] Result<ReadMarksBefore> markUnread(const ThreadRef &ref);

    /// How lists name a thread, in the cache or else among the saved copies.
    [[nodiscard]] std::optional<qint64> rowOf(const ThreadRef &ref);

    /// The thread's mark, once these of its posts have been read besides what was read before.
    [[nodiscard]] static ReadMark markWith(const KnownPosts &read, const KnownPosts &held, const std::optional<ReadMark> &before);
    /// Sets the marks in one transaction, and announces the threads. Those that are so already are left out of the answer.
    [[nodiscard]] ReadMarksBefore set(const std::vector<ReadMarksBefore::Thread> &marks);

private:
    WriteContext &m_context;
};

} // namespace limber
