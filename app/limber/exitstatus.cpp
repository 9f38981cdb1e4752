// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/exitstatus.h>

#include <algorithm>
#include <array>

namespace limber {

ExitStatus statusOf(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Offline:
    case Failure::Kind::Timeout:
    case Failure::Kind::RateLimited:
    case Failure::Kind::ServerDown:
        return ExitStatus::Unreachable;
    case Failure::Kind::SignInNeeded:
    case Failure::Kind::Refused:
    case Failure::Kind::NotFound:
    case Failure::Kind::CursorExpired:
    case Failure::Kind::Malformed:
    case Failure::Kind::Cancelled:
    case Failure::Kind::ProfileInUse:
    case Failure::Kind::DiskFull:
    case Failure::Kind::StoreDamaged:
        return ExitStatus::Failed;
    }
    return ExitStatus::Failed;
}

ExitStatus worse(ExitStatus one, ExitStatus other)
{
    static constexpr std::array order{
        ExitStatus::Done, ExitStatus::NothingFound, ExitStatus::Unreachable, ExitStatus::Failed, ExitStatus::WrongUsage};
    const auto rank = [](ExitStatus status) {
        return std::find(order.begin(), order.end(), status);
    };
    return rank(one) < rank(other) ? other : one;
}

} // namespace limber
