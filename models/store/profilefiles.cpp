// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/profilefiles.h>
#include <models/store/sqlerror.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

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
