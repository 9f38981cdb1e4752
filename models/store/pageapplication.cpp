// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/pageapplication.h>
#include <models/store/pagewriter.h>
#include <models/store/sqlerror.h>
#include <models/store/syncstates.h>

namespace limber {

using namespace Qt::StringLiterals;

PageApplication::PageApplication(WriteContext &context, QString community)
    : m_context(context)
    , m_community(std::move(community))
{
}

Result<AppliedPage> PageApplication::apply(const QString &previousCursor, const ChangePage &page)
{
    if (!CommunityRecords(m_context.mine).follows(m_community))
        return Failure{Failure::Kind::NotFound, u"no community is called %1"_s.arg(m_community), {}, {}};
    SyncStates states(m_context.cache);
    Transaction transaction(m_context.cache, Transaction::Kind::Write);
    const SyncState before = states.of(m_community);
    if (before.cursor != previousCursor)
        return Failure{Failure::Kind::Malformed, u"the page follows a cursor that is no longer the newest"_s, {}, {}};
    const qint64 key = states.makeKey(m_community);
    const bool sweeping = states.sweeping(key);
    PageWriter writer(m_context.cache, key, sweeping);
    writer.apply(page);
    if (page.more) {
        states.advance(key, page.cursor);
    } else {
        if (sweeping)
            writer.sweep();
        states.complete(key, page.cursor, m_context.clock.now());
    }
    const CacheChanges &changes = writer.changes();
    QSet<ThreadRef> gone = saved(changes.gone);
    // A pass from the beginning has brought all that there is. A cache that was begun anew held nothing that could have been swept.
    if (!page.more && !before.complete)
        gone.unite(m_context.saved.missing(m_community));
    finish(transaction, changes, gone);
    m_context.changes.syncStates = {m_community};
    return changes.applied;
}

void PageApplication::put(const std::vector<Item> &items)
{
    SyncStates states(m_context.cache);
    Transaction transaction(m_context.cache, Transaction::Kind::Write);
    const qint64 key = states.makeKey(m_community);
    PageWriter writer(m_context.cache, key, states.sweeping(key));
    ChangePage page;
    page.items = items;
    writer.apply(page);
    finish(transaction, writer.changes(), saved(writer.changes().gone));
}

void PageApplication::finish(Transaction &transaction, const CacheChanges &changes, QSet<ThreadRef> gone)
{
    std::vector<qint64> copies;
    for (const QSet<ThreadRef> &refs : {gone, saved(changes.arrived)}) {
        for (const ThreadRef &ref : refs) {
            if (const std::optional<qint64> row = m_context.saved.copyRow(ref))
                copies.push_back(*row);
        }
    }
    // Marked before the thread leaves the cache: whoever is killed between the two finds it in the cache and takes the mark back.
    if (!gone.isEmpty())
        m_context.saved.markGone(gone);
    transaction.commit();
    announce(changes, copies);
    try {
        m_context.saved.catchUp(saved(changes.touched));
    } catch (const SqlError &) {
        // The items themselves are applied. The copies catch up with the next page, or at the next start.
        m_context.saved.catchUpLater();
    }
}

QSet<ThreadRef> PageApplication::saved(const QSet<QString> &questions) const
{
    QSet<ThreadRef> refs;
    if (m_context.saved.isEmpty())
        return refs;
    for (const QString &id : questions) {
        const ThreadRef ref{m_community, id};
        if (m_context.saved.isSaved(ref))
            refs.insert(ref);
    }
    return refs;
}

void PageApplication::announce(const CacheChanges &changes, const std::vector<qint64> &copies)
{
    ChangeSet &set = m_context.changes;
    set.threads.insert(set.threads.end(), changes.threads.begin(), changes.threads.end());
    set.threads.insert(set.threads.end(), copies.begin(), copies.end());
    set.people |= changes.people;
    set.topics |= changes.topics;
    set.testimonials |= changes.testimonials;
}

} // namespace limber
