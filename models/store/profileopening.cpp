// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/migrations.h>
#include <models/store/profileopening.h>
#include <models/store/sqlerror.h>
#include <models/store/syncstates.h>
#include <models/store/transaction.h>

namespace limber {

using namespace Qt::StringLiterals;

StoreOpened ProfileOpening::open(std::unique_ptr<Databases> &databases)
{
    StoreOpened opened;
    const Migrations cacheSchema(u"cache"_s);
    const Migrations mineSchema(u"mine"_s);
    if (m_access == Store::Access::ReadWrite) {
        m_files.makeFolder();
        ProfileFiles::makeFile(m_files.cache());
        ProfileFiles::makeFile(m_files.mine());
        databases = std::make_unique<Databases>(m_files.cache(), m_files.mine(), Connection::Mode::Write);
        databases->cache.run("PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = "
                             "MEMORY; PRAGMA cache_size = -16000");
        databases->mine.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
        mineSchema.run(databases->mine, [](int) {});
        cacheSchema.run(databases->cache, [](int) {});
    }
    return opened;
}

void ProfileOpening::finishWhatStandsHalfWay(Databases &databases, SavedThreads &saved)
{
    CommunityRecords records(databases.mine);
    SyncStates states(databases.cache);
    const QStringList held = states.communities();
    for (const QString &community : held) {
        if (records.follows(community))
            continue;
        Transaction transaction(databases.cache, Transaction::Kind::Write);
        states.forget(states.key(community));
        transaction.commit();
    }
    saved.catchUpAll();
}

} // namespace limber
