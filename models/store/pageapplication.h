// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/result.h>
#include <models/store/appliedpage.h>
#include <models/store/cachechanges.h>
#include <models/store/writecontext.h>

namespace limber {

/// Applies a page of a community: its items and its cursor in one transaction of the cache, and what the saved copies need in
/// transactions of mine.sqlite before and after. Writer's thread. Throws SqlError.
class PageApplication final
{
public:
    PageApplication(WriteContext &context, QString community);

    [[nodiscard]] Result<AppliedPage> apply(const QString &previousCursor, const ChangePage &page);

private:
    [[nodiscard]] QSet<ThreadRef> saved(const QSet<QString> &questions) const;
    void announce(const CacheChanges &changes, const std::vector<qint64> &copies);

    WriteContext &m_context;
    QString m_community;
};

} // namespace limber
