// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/domain/timestamp.h>

#include <QString>

#include <optional>

namespace limber {

/// Where a community's pull stands, kept in cache.sqlite.
struct SyncState
{
    QString community;
    QString cursor; ///< where the next page starts; empty: from the beginning
    bool complete = false; ///< at least one pass has been completed, and none was begun afresh since
    std::optional<Timestamp> lastSuccess; ///< when a pass last ended well
    std::optional<Failure> lastFailure; ///< why the last try ended; none after a success
    std::optional<Timestamp> lastFailureAt; ///< when that was
    int failures = 0; ///< tries that failed since the last success
    std::optional<Timestamp> notBefore; ///< our own back-off: no automatic try earlier. Failure::until is the endpoint's
    int pageSize = 0; ///< items to ask for after time-outs; 0: the usual

    bool operator==(const SyncState &) const = default;
};

} // namespace limber
