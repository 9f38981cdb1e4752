// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>

#include <QString>

#include <optional>

namespace limber {

/// What the sync of one community is doing at this moment. What outlives the moment (last success, last failure) is SyncState, in the
/// store.
struct SyncStatus
{
    QString community;
    bool running = false;
    int pages = 0; ///< applied in this run
    int items = 0; ///< received in this run
};

} // namespace limber
