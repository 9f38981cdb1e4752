// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    [[nodiscard]] QString mineBackup() const;

    /// 0700, parents included.
    void makeFolder() const;
    /// An empty file (0600) where there is none; the permissions of one that is there are put right.
    static void makeFile(const QString &file);
    /// Bytes of both files, journals included.
    [[nodiscard]] qint64 size() const;

private:
    QString m_folder;
};

} // namespace limber
