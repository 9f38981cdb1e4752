// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QString>

namespace limber {

/// The names of a profile's files, and what is done with them as files. Throws SqlError (DiskFull) where the folder cannot be written.
class ProfileFiles final
{
public:
    explicit ProfileFiles(QString folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString cache() const;
    [[nodiscard]] QString mine() const;
    /// A whole copy of mine.sqlite from before the last migration or the last session that changed it.
    [[nodiscard]] QString mineBackup() const;

    /// Made if missing, 0700; parents that are missing get the rights that the system gives. One that is there keeps its own.
    void makeFolder() const;
    /// An empty file (0600) where there is none; the permissions of one that is there are put right.
    static void makeFile(const QString &file);
    /// Renames a database out of the way, its journals first so that they can never be taken for those of its successor; says its new name,
    /// which ends in `.reason-` and the time.
    [[nodiscard]] static QString putAside(const QString &file, const QString &reason, Timestamp now);
    /// A damaged mine.sqlite makes way for its backup, in steps that finishRestoring() can take up again after a kill.
    void restoreMine(Timestamp now) const;
    /// Where a restoring was cut off after mine.sqlite had made way. True if so.
    [[nodiscard]] bool finishRestoring() const;
    /// Something in the cache could not be read: the next start is to look through all of it. Says nothing where that cannot be written
    /// down. Any thread.
    void doubtCache() const;
    [[nodiscard]] bool doubtsCache() const;
    void trustCache() const;
    /// The same for the search index alone, which is then built again.
    void doubtIndex() const;
    [[nodiscard]] bool doubtsIndex() const;
    void trustIndex() const;
    /// Puts a finished file in the place of another.
    static void replace(const QString &file, const QString &with);
    /// Whether a log beside either file has something in it that the file has not.
    [[nodiscard]] bool holdLogs() const;
    /// Bytes of both files, journals included.
    [[nodiscard]] qint64 size() const;

private:
    [[nodiscard]] QString restoring() const;
    [[nodiscard]] QString doubt() const;
    [[nodiscard]] QString indexDoubt() const;

    QString m_folder;
};

} // namespace limber
