// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/databasefile.h>
#include <models/store/librarybackup.h>
#include <models/store/outboxsettling.h>
#include <models/store/profileopening.h>
#include <models/store/sqlerror.h>
#include <models/store/syncstates.h>
#include <models/store/transaction.h>

#include <QFile>
#include <QFileInfo>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

SqlError damaged(const QString &detail)
{
    return SqlError(Failure{Failure::Kind::StoreDamaged, detail, {}, {}});
}

QString newerThanThis(const QString &file, int version)
{
    return u"%1 was made by a newer Limber (schema %2): use that one, or a profile of another name"_s.arg(file).arg(version);
}

} // namespace

ProfileOpening::ProfileOpening(const QString &folder, Store::Access access, const Clock &clock)
    : m_files(folder)
    , m_access(access)
    , m_clock(clock)
    , m_cacheSchema(u"cache"_s)
    , m_mineSchema(u"mine"_s)
{
}

StoreOpened ProfileOpening::open(std::unique_ptr<Databases> &databases)
{
    StoreOpened opened;
    if (m_access == Store::Access::ReadOnly) {
        openToRead();
        return opened;
    }
    m_files.makeFolder();
    // mine.sqlite first: where it is refused, nothing at all is touched.
    prepareMine(opened);
    prepareCache(opened);
    auto made = std::make_unique<Databases>(m_files.cache(), m_files.mine(), Connection::Mode::Write);
    made->mine.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    m_mineSchema.run(made->mine, [&](int) { backUp(made->mine); });
    // A page that holds several posts: half again as fast to fill as the usual 4 kB.
    made->cache.run("PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; "
                    "PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 33554432");
    m_cacheSchema.run(made->cache, [](int) {});
    databases = std::move(made);
    return opened;
}

void ProfileOpening::prepareMine(StoreOpened &opened) const
{
    LibraryBackup::removeRemains(m_files);
    if (m_files.finishRestoring())
        opened.mineRestored = true;
    if (!QFileInfo::exists(m_files.mine()) && QFileInfo::exists(m_files.mineBackup())) {
        m_files.restoreMine(m_clock.now());
        opened.mineRestored = true;
    }
    ProfileFiles::makeFile(m_files.mine());
    const DatabaseFile::Look look = DatabaseFile(m_files.mine(), m_mineSchema).look(Connection::Mode::Write);
    const bool backedUp = QFileInfo::exists(m_files.mineBackup());
    switch (look.state) {
    case DatabaseFile::State::Whole:
        return;
    case DatabaseFile::State::Empty:
        if (!backedUp)
            return;
        break; // somebody's file was cut to nothing
    case DatabaseFile::State::Newer:
        throw damaged(newerThanThis(m_files.mine(), look.version));
    case DatabaseFile::State::Unreadable:
        throw SqlError(look.failure);
    case DatabaseFile::State::Damaged:
        break;
    }
    if (!backedUp
        || DatabaseFile(m_files.mineBackup(), m_mineSchema).lookThrough(Connection::Mode::Immutable).state != DatabaseFile::State::Whole) {
        // A backup that stays would take the place of what was moved.
        throw damaged(u"%1; %2. Nothing was changed: move %3 out of %4 to begin anew, and keep it"_s.arg(look.failure.detail,
            backedUp ? u"its backup is damaged too"_s : u"there is no backup of it"_s,
            backedUp ? u"mine.sqlite and mine.sqlite.backup"_s : u"mine.sqlite"_s, m_files.folder()));
    }
    m_files.restoreMine(m_clock.now());
    opened.mineRestored = true;
}

void ProfileOpening::prepareCache(StoreOpened &opened) const
{
    ProfileFiles::makeFile(m_files.cache());
    const DatabaseFile file(m_files.cache(), m_cacheSchema);
    const DatabaseFile::Look look = m_files.doubtsCache() ? file.lookThrough(Connection::Mode::Write) : file.look(Connection::Mode::Write);
    switch (look.state) {
    case DatabaseFile::State::Whole:
    case DatabaseFile::State::Empty:
        m_files.trustCache();
        return;
    case DatabaseFile::State::Unreadable:
        throw SqlError(look.failure);
    case DatabaseFile::State::Newer:
    case DatabaseFile::State::Damaged:
        break;
    }
    opened.cacheRebuilt = true;
    opened.damagedFile =
        ProfileFiles::putAside(m_files.cache(), look.state == DatabaseFile::State::Newer ? u"newer"_s : u"damaged"_s, m_clock.now());
    ProfileFiles::makeFile(m_files.cache());
    m_files.trustCache();
}

void ProfileOpening::openToRead()
{
    for (const auto &[file, schema] : {std::pair(m_files.mine(), &m_mineSchema), std::pair(m_files.cache(), &m_cacheSchema)}) {
        if (!QFileInfo::exists(file))
            throw SqlError(Failure{Failure::Kind::NotFound, u"there is no %1 yet"_s.arg(file), {}, {}});
        DatabaseFile::Look look = DatabaseFile(file, *schema).look(m_readMode);
        // Without its journals a database with write-ahead log opens only where they can be made, unless it is said that nobody writes. On
        // a full disk the attempt leaves an empty log.
        const bool roomless = look.failure.kind == Failure::Kind::DiskFull || !QFileInfo(m_files.folder()).isWritable();
        if (look.state == DatabaseFile::State::Unreadable && roomless && !m_files.holdLogs()) {
            m_readMode = Connection::Mode::Immutable;
            look = DatabaseFile(file, *schema).look(m_readMode);
        }
        if (look.state == DatabaseFile::State::Damaged || look.state == DatabaseFile::State::Unreadable)
            throw SqlError(look.failure);
        if (look.state == DatabaseFile::State::Newer)
            throw damaged(newerThanThis(file, look.version));
        if (look.version < schema->newest())
            throw SqlError(Failure{Failure::Kind::ProfileInUse, u"%1 waits to be brought up to date"_s.arg(file), {}, {}});
    }
}

void ProfileOpening::backUp(Connection &mine) const
{
    const QString fresh = m_files.mineBackup() + u".new"_s;
    QFile::remove(fresh);
    ProfileFiles::makeFile(fresh);
    mine.statement(u"VACUUM INTO ?"_s).bind(fresh).run();
    ProfileFiles::replace(m_files.mineBackup(), fresh);
}

void ProfileOpening::refreshBackup(Databases &databases) const
{
    const QFileInfo backup(m_files.mineBackup());
    if (backup.exists() && backup.lastModified() > QFileInfo(m_files.mine()).lastModified())
        return;
    try {
        if (DatabaseFile(m_files.mine(), m_mineSchema).lookThrough(Connection::Mode::Read).state == DatabaseFile::State::Whole)
            backUp(databases.mine);
    } catch (const SqlError &) {
        // No room for a second copy: the older one, if any, is still there.
        QFile::remove(m_files.mineBackup() + u".new"_s);
    }
}

void ProfileOpening::finishWhatStandsHalfWay(Connection &cache, Connection &mine, SavedThreads &saved)
{
    CommunityRecords records(mine);
    SyncStates states(cache);
    const QStringList held = states.communities();
    for (const QString &community : held) {
        if (records.follows(community))
            continue;
        Transaction transaction(cache, Transaction::Kind::Write);
        states.forget(states.key(community));
        transaction.commit();
    }
    saved.catchUpAll();
    OutboxSettling(cache, mine).resume();
}

} // namespace limber
