// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace limber {

/// What the server grants one client, and all of them together. Tests make it shorter.
struct ServerLimits
{
    qsizetype headBytes = qsizetype{16} * 1024; ///< request line and header fields
    qint64 bodyBytes = qint64{1024} * 1024;
    std::chrono::milliseconds requestTime{30'000}; ///< from a request's first byte to its last
    std::chrono::milliseconds idleTime{60'000}; ///< of a connection between two requests, and before the first
    std::chrono::milliseconds replyTime{30'000}; ///< without a byte of the reply taken
    std::chrono::milliseconds lingerTime{2'000}; ///< for a client that is cut off to read why
    std::chrono::milliseconds lookTime{500}; ///< between two looks at what other processes wrote, while a client waits for changes
    std::chrono::milliseconds lockTime{2'000}; ///< for another process that writes; then the client is asked to come back
    int connections = 256;
    int waiting = 128; ///< connections that wait for changes, of those
    int postsPerHour = 60; ///< new posts of one member; 0 for any number
    qint64 memory = qint64{20} * 1024 * 1024; ///< request bodies and replies under way, of all connections together
};

} // namespace limber
