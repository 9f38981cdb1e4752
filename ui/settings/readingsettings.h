// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/settings/settingsparts.h>

#include <QCoreApplication>

namespace limber {

class SettingsForm;

/// The page on how threads are read: size, order, what counts as read, pictures.
class ReadingSettings final
{
    Q_DECLARE_TR_FUNCTIONS(limber::ReadingSettings)

public:
    static void fill(SettingsForm &form, const SettingsParts &parts);

private:
    static void addSize(SettingsForm &form, ZoomLevel &zoom);
    static void addOrder(SettingsForm &form, const Commands &commands);
    static void addPictures(SettingsForm &form, Preferences &kept);
};

} // namespace limber
