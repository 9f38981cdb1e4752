// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/profilefiles.h>
#include <models/store/sqlerror.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

SqlError unwritable(const QString &what, const QString &why)
{
    return SqlError(Failure{Failure::Kind::DiskFull, u"%1: %2"_s.arg(what, why), {}, {}});
}

} // namespace

ProfileFiles::ProfileFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString ProfileFiles::cache() const
{
    return m_folder + u"/cache.sqlite"_s;
}

QString ProfileFiles::mine() const
{
    return m_folder + u"/mine.sqlite"_s;
}

QString ProfileFiles::mineBackup() const
{
    return mine() + u".backup"_s;
}

QString ProfileFiles::restoring() const
{
    return mine() + u".restoring"_s;
}

QString ProfileFiles::doubt() const
{
    return cache() + u".doubtful"_s;
}

void ProfileFiles::doubtCache() const
{
    QFile mark(doubt());
    static_cast<void>(mark.open(QIODevice::WriteOnly, ownersFile));
}

bool ProfileFiles::doubtsCache() const
{
    return QFileInfo::exists(doubt());
}

void ProfileFiles::trustCache() const
{
    QFile::remove(doubt());
}

QString ProfileFiles::indexDoubt() const
{
    return cache() + u".reindex"_s;
}

void ProfileFiles::doubtIndex() const
{
    QFile mark(indexDoubt());
    static_cast<void>(mark.open(QIODevice::WriteOnly, ownersFile));
}

bool ProfileFiles::doubtsIndex() const
{
    return QFileInfo::exists(indexDoubt());
}

void ProfileFiles::trustIndex() const
{
    QFile::remove(indexDoubt());
}

void ProfileFiles::makeFolder() const
{
    if (QFileInfo(m_folder).isDir())
        return;
    if (!QDir().mkpath(m_folder))
        throw unwritable(m_folder, u"the folder cannot be made"_s);
    QFile::setPermissions(m_folder, ownersFile | QFileDevice::ExeOwner);
}

void ProfileFiles::makeFile(const QString &file)
{
    QFile made(file);
    if (!made.exists() && !made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersFile))
        throw unwritable(file, made.errorString());
    if ((made.permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser)) != ownersFile)
        made.setPermissions(ownersFile);
}

QString ProfileFiles::putAside(const QString &file, const QString &reason, Timestamp now)
{
    const QString stem = u"%1.%2-%3"_s.arg(
        file, reason, QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s));
    QString aside = stem;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = stem + u'-' + QString::number(number);
    for (const QString &journal : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(file + journal) && !QFile::rename(file + journal, aside + journal))
            throw unwritable(file + journal, u"it cannot be renamed"_s);
    }
    if (QFileInfo::exists(file) && !QFile::rename(file, aside))
        throw unwritable(file, u"it cannot be renamed"_s);
    return aside;
}

void ProfileFiles::restoreMine(Timestamp now) const
{
    QFile::remove(restoring());
    if (!QFile::copy(mineBackup(), restoring()))
        throw unwritable(restoring(), u"the backup cannot be copied"_s);
    makeFile(restoring());
    const QString aside = putAside(mine(), u"damaged"_s, now);
    Q_UNUSED(aside)
    if (!finishRestoring())
        throw unwritable(mine(), u"it cannot be restored"_s);
}

bool ProfileFiles::finishRestoring() const
{
    return !QFileInfo::exists(mine()) && QFileInfo::exists(restoring()) && QFile::rename(restoring(), mine());
}

void ProfileFiles::replace(const QString &file, const QString &with)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(with).filesystemFilePath(), QFileInfo(file).filesystemFilePath(), error);
    if (error)
        throw unwritable(file, QString::fromStdString(error.message()));
}

bool ProfileFiles::holdLogs() const
{
    return QFileInfo(mine() + u"-wal"_s).size() > 0 || QFileInfo(cache() + u"-wal"_s).size() > 0;
}

qint64 ProfileFiles::size() const
{
    qint64 bytes = 0;
    for (const QString &file : {cache(), mine()}) {
        for (const QString &part : {file, file + u"-wal"_s, file + u"-shm"_s})
            bytes += QFileInfo(part).size();
    }
    return bytes;
}

} // namespace limber
