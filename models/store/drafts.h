// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/draft.h>
#include <models/domain/result.h>
#include <models/store/connection.h>
#include <models/store/writecontext.h>

#include <QList>

#include <optional>

namespace limber {

/// The drafts in mine.sqlite. Any of the store's threads, on that thread's connection. Throws SqlError.
class Drafts final
{
public:
    /// `connection` is the writer's of mine.sqlite, or a reader's, which has it attached.
    explicit Drafts(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The one that was changed last comes first.
    [[nodiscard]] QList<Draft> all();
    [[nodiscard]] std::optional<Draft> find(const QString &uuid);
    /// Puts it there as it is, in place of the one with its uuid, within the caller's transaction.
    void write(const Draft &draft);
    /// Within the caller's transaction.
    void remove(const QString &uuid);
    /// Gives those that change a post, and do not know of which revision yet, this one. Answers their uuids. Within the caller's
    /// transaction.
    [[nodiscard]] QStringList giveRevision(const QString &community, const QString &post, const QString &revision);

    // As the store's functions; each one transaction of mine.sqlite. Writer's thread.
    [[nodiscard]] static Result<Draft> keep(WriteContext &context, Draft draft);
    [[nodiscard]] static Result<Draft> take(WriteContext &context, const QString &uuid);

    [[nodiscard]] static Failure notFound(const QString &uuid);
    /// A new name for a draft or an entry of the outbox: version 4, lower case.
    [[nodiscard]] static QString newUuid();

private:
    Connection &m_connection;
};

} // namespace limber
