// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QLockFile>
#include <QString>

#include <chrono>
#include <optional>

namespace limber {

/// The folder where a person's databases and settings live, and the lock that makes one process its writer.
class ProfileFolder final
{
    Q_DISABLE_COPY_MOVE(ProfileFolder)

public:
    /// `path` as the person named it; empty for the one below the XDG data folder.
    explicit ProfileFolder(const QString &path);

    [[nodiscard]] static QString standardPath();
    /// Where `--sample` keeps what it fetched, unless the person names a folder.
    [[nodiscard]] static QString samplePath();

    [[nodiscard]] QString path() const { return m_path; }
    /// Makes the folder (0700) if it is missing. DiskFull, naming it, if that does not work.
    [[nodiscard]] Result<Done> make() const;
    /// Becomes the profile's writer, until unlock() or the end. A dead process's lock is taken over, also an unreadable one. ProfileInUse
    /// if another has it and does not let go within `patience`; DiskFull if the folder cannot be written.
    [[nodiscard]] Result<Done> lock(std::chrono::milliseconds patience);
    void unlock();

private:
    /// Whether the lock that another process has says which.
    [[nodiscard]] bool namesSomebody() const;

    QString m_path;
    QLockFile m_lock;
};

} // namespace limber
