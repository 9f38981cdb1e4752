// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/domain/timestamp.h>

#include <QString>
#include <QtGlobal>

#include <optional>

namespace limber {

/// How the communities' syncs stand, taken together: what the status bar and the bar over the list say.
struct SyncSummary
{
    int communities = 0;
    bool running = false;
    int items = 0; ///< received so far in what runs
    int pages = 0; ///< applied so far in what runs
    std::optional<Timestamp> lastSuccess; ///< the oldest of the communities'; none while one has never succeeded
    bool offline = false; ///< the last try of at least one community found no network, and no other failure stands
    std::optional<Failure> failure; ///< the newest failure that is not being offline
    std::optional<Timestamp> failedAt;
    QString failedCommunity; ///< whose, by name
    int failures = 0; ///< how often in a row
    std::optional<qint64> size; ///< bytes that the library takes on disk

    bool operator==(const SyncSummary &) const = default;
};

} // namespace limber
