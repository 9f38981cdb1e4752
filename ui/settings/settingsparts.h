// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>

namespace limber {

class Commands;
class Preferences;
class SignInFlow;
class SyncMonitor;
class ZoomLevel;

/// What the pages of the settings show and change. All must outlive them.
struct SettingsParts
{
    Preferences &preferences;
    Commands &commands;
    ZoomLevel &zoom;
    Store &store;
    const SyncMonitor &monitor;
    const Clock &clock;
    SignInFlow *signIn = nullptr; ///< null: nobody can sign in
};

} // namespace limber
