// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/settings/settingsparts.h>

#include <QCoreApplication>

#include <chrono>

namespace limber {

class Commands;
class Preferences;
class SettingsForm;

/// The page on when to sync, and with whom.
class SyncSettings final
{
    Q_DECLARE_TR_FUNCTIONS(limber::SyncSettings)

public:
    static void fill(SettingsForm &form, const SettingsParts &parts);

private:
    static void addSendDelay(SettingsForm &form, Preferences &kept);
    /// When a sync comes besides: by which key.
    [[nodiscard]] static QString whenOpen(const Commands &commands);
    [[nodiscard]] static QString words(std::chrono::minutes interval);
};

} // namespace limber
