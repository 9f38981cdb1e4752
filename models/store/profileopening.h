// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/databases.h>
#include <models/store/migrations.h>
#include <models/store/profilefiles.h>
#include <models/store/store.h>

#include <memory>

namespace limber {

/// Opens a profile's two files for the writer: makes, migrates and repairs them as far as it may. Writer's thread. Throws SqlError.
class ProfileOpening final
{
public:
    ProfileOpening(const QString &folder, Store::Access access, const Clock &clock);

    /// With ReadOnly there are no databases afterwards: readers open the files by themselves.
    [[nodiscard]] StoreOpened open(std::unique_ptr<Databases> &databases);
    /// What a process that was killed between two transactions left, and what a restored mine.sqlite does not know of.
    static void finishWhatStandsHalfWay(Connection &cache, Connection &mine, SavedThreads &saved);
    /// Renews the backup of mine.sqlite if it is older than the file, and the file is whole. Says nothing where it cannot: the backup that
    /// is there stays.
    void refreshBackup(Databases &databases) const;

    /// See ProfileFiles.
    void doubtCache() const { m_files.doubtCache(); }
    [[nodiscard]] bool doubtsCache() const { return m_files.doubtsCache(); }
    [[nodiscard]] const QString &folder() const { return m_files.folder(); }
    [[nodiscard]] Store::Access access() const { return m_access; }
    /// How readers are to open the files.
    [[nodiscard]] Connection::Mode readMode() const { return m_readMode; }

private:
    void prepareMine(StoreOpened &opened) const;
    void prepareCache(StoreOpened &opened) const;
    void openToRead();
    void backUp(Connection &mine) const;

    ProfileFiles m_files;
    Store::Access m_access;
    const Clock &m_clock;
    Migrations m_cacheSchema;
    Migrations m_mineSchema;
    Connection::Mode m_readMode = Connection::Mode::Read;
};

} // namespace limber
