// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/store/librarycontents.h>
#include <models/store/migrations.h>
#include <models/store/profilefiles.h>
#include <models/store/restoredlibrary.h>
#include <models/store/writecontext.h>

#include <QString>

namespace limber {

/// Copies mine.sqlite into one file that can be kept anywhere, and takes it back. Throws SqlError.
class LibraryBackup final
{
public:
    explicit LibraryBackup(const ProfileFiles &files);

    /// Writes the copy beside `path`, under a name that nothing has, and renames it: there is never half of it under its own name. Reads it
    /// again before. Any thread, with a
    /// connection of its own. Refused where `path` is one of the profile's own files.
    [[nodiscard]] Result<LibraryContents> write(const QString &path, Timestamp now) const;
    /// NotFound (no file), Malformed (none of ours, or what the profile itself is made of), StoreDamaged, Refused (made by a newer Limber).
    /// Reads all of it. Any thread.
    [[nodiscard]] Result<LibraryContents> inspect(const QString &path) const;
    /// Puts the content of the copy in the place of what mine.sqlite holds, in one transaction, after a copy of that was put beside it.
    /// Fails as inspect(). Writer's thread.
    [[nodiscard]] Result<RestoredLibrary> restore(const QString &path, WriteContext &context) const;
    /// What a restoring or a migration that was cut off left beside mine.sqlite.
    static void removeRemains(const ProfileFiles &files);

private:
    /// The name of a file of the profile's folder, whatever it is reached by; empty for one elsewhere.
    [[nodiscard]] QString nameInProfile(const QString &path) const;
    [[nodiscard]] bool isProfileFile(const QString &path) const;
    /// A file that this profile is written to as long as it is open: what it holds by itself is an older state, or half of one.
    [[nodiscard]] bool isLive(const QString &path) const;
    void take(const QString &from, const QString &incoming, WriteContext &context) const;
    [[nodiscard]] QString keepPresent(WriteContext &context) const;

    ProfileFiles m_files;
    Migrations m_schema;
};

} // namespace limber
