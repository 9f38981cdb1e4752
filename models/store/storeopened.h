// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// How the opening of a profile went, where it went well.
struct StoreOpened
{
    bool cacheRebuilt = false; ///< cache.sqlite was damaged or made by a newer program, and begun again: a sync fills it
    QString damagedFile; ///< where the damaged cache was put aside, if it could be
    bool mineRestored = false; ///< mine.sqlite was damaged and taken back from its backup
};

} // namespace limber
