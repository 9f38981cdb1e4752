// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace limber {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted. The precision of RFC 3339 as the endpoint protocol
/// writes it.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

} // namespace limber
