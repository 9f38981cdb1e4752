// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>
#include <models/domain/person.h>
#include <models/domain/result.h>
#include <models/store/writecontext.h>

namespace limber {

/// The writes that are about a community as a whole, but for its pages. Writer's thread. Throws SqlError.
class CommunityChanges final
{
public:
    explicit CommunityChanges(WriteContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<Community> add(const Community &community);
    [[nodiscard]] Result<Done> update(const Community &community);
    [[nodiscard]] Result<Done> updateInfo(const QString &community, const CommunityInfo &info);
    [[nodiscard]] Result<Done> setMe(const QString &community, const Person &me);
    [[nodiscard]] Result<Done> setTokenFile(const QString &community, const QString &path);
    [[nodiscard]] Result<Done> remove(const QString &community);
    [[nodiscard]] Result<Done> beginFreshPass(const QString &community);
    [[nodiscard]] Result<Done> recordFailure(
        const QString &community, const Failure &failure, std::optional<Timestamp> notBefore, int pageSize);

private:
    WriteContext &m_context;
};

} // namespace limber
