// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/settings.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

Settings::Settings(const QString &folder)
    : m_file(folder + u"/settings.ini"_s, QSettings::IniFormat)
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
