// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

namespace limber {

/// When the person was here before.
struct LastVisit
{
    Timestamp began; ///< by this computer's clock
    Timestamp newest; ///< the newest post that was held then, by the communities' clocks; the beginning of 1970 where there was none

    bool operator==(const LastVisit &) const = default;
};

} // namespace limber
