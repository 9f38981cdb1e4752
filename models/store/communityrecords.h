// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>
#include <models/store/connection.h>

#include <QList>

#include <optional>

namespace limber {

/// The communities of mine.sqlite: those that are followed, and those that saved threads, notes, drafts and posts in the outbox name.
/// Changes are made within the caller's transaction. Throws SqlError.
class CommunityRecords final
{
public:
    explicit CommunityRecords(Connection &mine)
        : m_mine(mine)
    {
    }

    /// In the order they were added.
    [[nodiscard]] QList<Community> followed();
    [[nodiscard]] bool follows(const QString &id);
    /// Followed or not.
    [[nodiscard]] std::optional<Community> find(const QString &id);
    [[nodiscard]] std::optional<Community> findUrl(const QUrl &url);
    /// The community as it is kept: with an id of its own, or with that of the record with this URL.
    [[nodiscard]] Community add(Community community);
    void update(const Community &community);
    /// Follows it no more; the record itself goes where nothing names it.
    void unfollow(const QString &id);
    /// Takes away records that nobody follows and nothing names.
    void tidy();

private:
    [[nodiscard]] QString freeId(const Community &community);
    [[nodiscard]] bool isTaken(const QString &id);

    Connection &m_mine;
};

} // namespace limber
