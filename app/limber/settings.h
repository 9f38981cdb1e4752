// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/settingsfile.h>
#include <ui/settings/preferences.h>

#include <chrono>

namespace limber {

/// settings.ini of a profile: what the person chose, and what the window remembers by itself.
class Settings final
{
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(const QString &folder);

    /// `appearance`: system, light or dark.
    [[nodiscard]] Appearance appearance() const;
    /// `sync/minutes`: how often to sync by itself; 0 for never. Half an hour if nobody said.
    [[nodiscard]] std::chrono::minutes syncInterval() const;
    /// What was chosen in the settings of the profile in `folder`, which need not be there: for what comes before the profile is entered.
    /// Writes nothing.
    [[nodiscard]] static QString languageIn(const QString &folder);
    /// Where the window keeps its own keys.
    [[nodiscard]] QSettings &file() { return m_file; }

private:
    SettingsFile m_file;
    Preferences m_preferences;
};

} // namespace limber
