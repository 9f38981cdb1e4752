// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>
#include <models/store/syncstate.h>

#include <QList>
#include <QStringList>

#include <optional>

namespace limber {

/// Where each community's pull stands, in cache.sqlite. Changes are made within the caller's transaction. Throws SqlError.
class SyncStates final
{
public:
    explicit SyncStates(Connection &cache)
        : m_cache(cache)
    {
    }

    /// The integer that cache.sqlite knows the community by; 0 where it does not.
    [[nodiscard]] qint64 key(const QString &community);
    /// The same, made where it is missing.
    [[nodiscard]] qint64 makeKey(const QString &community);
    /// One that has never been pulled has a state all the same.
    [[nodiscard]] SyncState of(const QString &community);
    [[nodiscard]] QStringList communities();
    [[nodiscard]] bool sweeping(qint64 key);
    void advance(qint64 key, const QString &cursor);
    /// The pass is complete.
    void complete(qint64 key, const QString &cursor, Timestamp now);
    void beginFreshPass(qint64 key);
    void recordFailure(qint64 key, const Failure &failure, Timestamp now, std::optional<Timestamp> notBefore, int pageSize);
    /// Takes away the community with all that is held of it.
    void forget(qint64 key);

private:
    Connection &m_cache;
};

} // namespace limber
