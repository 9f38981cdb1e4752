// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/databases.h>
#include <models/store/profilefiles.h>
#include <models/store/store.h>

#include <memory>

namespace limber {

/// Opens a profile's two files for the writer: makes, migrates and repairs them as far as it may. Writer's thread. Throws SqlError.
class ProfileOpening final
{
public:
    ProfileOpening(const QString &folder, Store::Access access)
        : m_files(folder)
        , m_access(access)
    {
    }

    [[nodiscard]] StoreOpened open(std::unique_ptr<Databases> &databases);
    /// What a process that was killed between two transactions left.
    static void finishWhatStandsHalfWay(Databases &databases, SavedThreads &saved);

    [[nodiscard]] Store::Access access() const { return m_access; }
    /// How readers are to open the files.
    [[nodiscard]] Connection::Mode readMode() const { return m_readMode; }

private:
    ProfileFiles m_files;
    Store::Access m_access;
    Connection::Mode m_readMode = Connection::Mode::Read;
};

} // namespace limber
