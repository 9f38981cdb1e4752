// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/settings/settingsparts.h>

#include <QCoreApplication>

class QPushButton;

namespace limber {

class SettingsForm;

/// The page on what is kept where, and on what leaves this computer.
class LibrarySettings final
{
    Q_DECLARE_TR_FUNCTIONS(limber::LibrarySettings)

public:
    /// Answers the button that is to show the profile's folder.
    [[nodiscard]] static QPushButton *fill(SettingsForm &form, const SettingsParts &parts);
};

} // namespace limber
