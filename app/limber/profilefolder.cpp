// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/profilefolder.h>
#include <models/domain/toint.h>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace limber {

using namespace Qt::StringLiterals;

ProfileFolder::ProfileFolder(const QString &path)
    : m_path(QDir::cleanPath(QDir().absoluteFilePath(path.isEmpty() ? standardPath() : path)))
    , m_lock(m_path + u"/profile.lock"_s)
{
    // A long sync does not make a lock stale; only the death of its process does.
    m_lock.setStaleLockTime(0);
}

QString ProfileFolder::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/limber"_s;
}

QString ProfileFolder::samplePath()
{
    return standardPath() + u"/sample"_s;
}

Result<Done> ProfileFolder::make() const
{
    if (QFileInfo(m_path).isDir())
        return Done{};
    const QFileInfo info(m_path);
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(info.path()) || !QDir().mkdir(m_path, own))
        return Failure{Failure::Kind::DiskFull, m_path, {}, {}};
    return Done{};
}

Result<Done> ProfileFolder::lock(std::chrono::milliseconds patience)
{
    if (m_lock.tryLock(static_cast<int>(patience.count())))
        return Done{};
    // A lock that a power cut left without its contents names no process whose end could be noticed, and would stay for ever. While it is
    // held its file is locked as well, so that taking it away fails then.
    if (!namesSomebody() && !m_lock.tryLock(100) && !namesSomebody() && m_lock.removeStaleLockFile() && m_lock.tryLock(0))
        return Done{};
    if (m_lock.isLocked())
        return Done{};
    if (m_lock.error() == QLockFile::LockFailedError)
        return Failure{Failure::Kind::ProfileInUse, m_path, {}, {}};
    return Failure{Failure::Kind::DiskFull, m_path, {}, {}};
}

bool ProfileFolder::namesSomebody() const
{
    qint64 process = 0;
    QString host;
    QString program;
    return m_lock.error() != QLockFile::LockFailedError || m_lock.getLockInfo(&process, &host, &program);
}

void ProfileFolder::unlock()
{
    m_lock.unlock();
}

} // namespace limber
