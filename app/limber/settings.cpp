// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/settings.h>

#include <QFile>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// QSettings lets everybody read a file that it makes, and keeps the permissions of one that is there.
QString madeForItsOwner(const QString &path)
{
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

} // namespace

Settings::Settings(const QString &folder)
    : m_file(madeForItsOwner(folder + u"/settings.ini"_s), QSettings::IniFormat)
{
}

Appearance Settings::appearance() const
{
    const QString name = m_file.value(u"appearance"_s).toString();
    if (name == u"light")
        return Appearance::Light;
    if (name == u"dark")
        return Appearance::Dark;
    return Appearance::System;
}

std::chrono::minutes Settings::syncInterval() const
{
    return std::chrono::minutes{std::max(0, m_file.value(u"sync/minutes"_s, 30).toInt())};
}

} // namespace limber
