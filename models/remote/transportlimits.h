// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace limber {

/// What a reply may cost at most, whoever sends it.
struct TransportLimits
{
    std::chrono::milliseconds idle{30'000}; ///< without a single byte of content
    std::chrono::milliseconds slowWindow{60'000}; ///< each stretch of this length ...
    qint64 slowBytes = 60'000; ///< ... brings at least this many bytes: 1 kB/s
    qint64 bodyBytes = 8 * 1024 * 1024; ///< of content, uncompressed
    qint64 errorBytes = 64 * 1024; ///< of the content of a reply that is neither success nor 412; the rest is not read
    int redirects = 5; ///< hops, all within the origin
};

} // namespace limber
