// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/settings.h>

#include <QFile>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &folder)
{
    return folder + u"/settings.ini"_s;
}

/// QSettings lets everybody read a file that it makes, and keeps the permissions of one that is there.
QString madeForItsOwner(const QString &path)
{
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

} // namespace

Settings::Settings(const QString &folder)
    : m_file(madeForItsOwner(fileIn(folder)))
    , m_preferences(m_file)
{
}

QString Settings::languageIn(const QString &folder)
{
    const QString path = fileIn(folder);
    if (!QFile::exists(path))
        return {};
    QSettings file(path, QSettings::IniFormat);
    return Preferences(file).language();
}

Appearance Settings::appearance() const
{
    return m_preferences.appearance();
}

std::chrono::minutes Settings::syncInterval() const
{
    return m_preferences.syncInterval();
}

} // namespace limber
