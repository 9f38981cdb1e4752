// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>
#include <models/store/syncstate.h>

#include <chrono>
#include <optional>

namespace limber {

/// How long to wait of our own accord after a try that failed, `failures` having failed before it: half a minute doubled with each, an hour
/// at most. `spread` from 0 to 1 takes up to a quarter off, so that many clients do not come back in the same moment. Pure.
[[nodiscard]] std::chrono::milliseconds backoff(int failures, double spread);

/// The moment before which the endpoint does not want to be asked (Failure::until); none where it may be. A clock that was set back behind
/// the failure, or an `until` further ahead than an endpoint can ask for, does not count: nobody is locked out by a wrong clock. Pure.
[[nodiscard]] std::optional<Timestamp> endpointWait(const SyncState &state, Timestamp now);

/// The same for our own back-off (SyncState::notBefore). Pure.
[[nodiscard]] std::optional<Timestamp> ownWait(const SyncState &state, Timestamp now);

} // namespace limber
