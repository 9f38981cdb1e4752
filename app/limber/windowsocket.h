// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>
#include <QString>

#include <chrono>

namespace limber {

/// Where the window of a profile listens, and whether who is at the other end is the same person.
class WindowSocket final
{
public:
    WindowSocket() = delete;

    /// How long each end waits for the other.
    struct Limits
    {
        std::chrono::milliseconds silence{10'000}; ///< without a byte
        std::chrono::milliseconds alive{2'000}; ///< between two signs of life of a window that works
    };

    /// The socket's path, for the profile in `folder` (absolute): in the folder, or where that is too long for a socket's name, in the
    /// system's folder for temporary files under a name made of it.
    [[nodiscard]] static QString pathFor(const QString &folder);
    /// There is a socket at this path, and it is this user's.
    [[nodiscard]] static bool isOwn(const QString &path);
    /// The process at the other end runs for this user.
    [[nodiscard]] static bool isOwnPeer(const QLocalSocket &socket);
};

} // namespace limber
