// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/settings/settingsparts.h>

#include <QCoreApplication>

namespace limber {

class SettingsForm;

/// The page on colours, language, and where a window begins.
class GeneralSettings final
{
    Q_DECLARE_TR_FUNCTIONS(limber::GeneralSettings)

public:
    static void fill(SettingsForm &form, const SettingsParts &parts);
};

} // namespace limber
