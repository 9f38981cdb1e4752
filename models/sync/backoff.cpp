// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/longestwait.h>
#include <models/sync/backoff.h>

#include <algorithm>

namespace limber {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstWait = std::chrono::seconds(30);
/// Clocks are set right by this much all the time; that is no reason to ask too early.
constexpr milliseconds clockCorrection = std::chrono::minutes(5);

std::optional<Timestamp> waiting(std::optional<Timestamp> until, const SyncState &state, milliseconds longest, Timestamp now)
{
    if (!until || *until <= now)
        return {};
    const Timestamp failed = state.lastFailureAt.value_or(now);
    if (now < failed - clockCorrection)
        return {};
    const Timestamp end = std::min(*until, failed + longest);
    return end > now ? std::optional(end) : std::nullopt;
}

} // namespace

milliseconds backoff(int failures, double spread)
{
    constexpr int enough = 7; // doublings that reach the longest wait
    const milliseconds wait = std::min(LongestWait::OfOurs, firstWait * (1 << std::clamp(failures, 0, enough)));
    const double taken = static_cast<double>(wait.count()) * 0.25 * std::clamp(spread, 0.0, 1.0);
    return wait - milliseconds(static_cast<milliseconds::rep>(taken));
}

std::optional<Timestamp> endpointWait(const SyncState &state, Timestamp now)
{
    return state.lastFailure ? waiting(state.lastFailure->until, state, LongestWait::ForEndpoint, now) : std::nullopt;
}

std::optional<Timestamp> ownWait(const SyncState &state, Timestamp now)
{
    return waiting(state.notBefore, state, LongestWait::OfOurs, now);
}

} // namespace limber
