// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/item.h>
#include <models/domain/result.h>
#include <models/store/appliedpage.h>
#include <models/store/cachechanges.h>
#include <models/store/transaction.h>
#include <models/store/writecontext.h>

namespace limber {

/// Applies what a community's endpoint says: items, and the cursor of a page, in one transaction of the cache, and what the saved copies
/// need in transactions of mine.sqlite before and after. Writer's thread. Throws SqlError.
class PageApplication final
{
public:
    PageApplication(WriteContext &context, QString community);

    [[nodiscard]] Result<AppliedPage> apply(const QString &previousCursor, const ChangePage &page);
    /// Items that came outside of the feed, of a community that is followed: the cursor stays, and a pass that sweeps has seen them.
    void put(const std::vector<Item> &items);

private:
    void finish(Transaction &transaction, const CacheChanges &changes, QSet<ThreadRef> gone);
    [[nodiscard]] QSet<ThreadRef> saved(const QSet<QString> &questions) const;
    void announce(const CacheChanges &changes, const std::vector<qint64> &copies);

    WriteContext &m_context;
    QString m_community;
};

} // namespace limber
