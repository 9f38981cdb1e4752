// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/commandresult.h>
#include <app/endpoint/listenaddress.h>

#include <QString>

namespace limber {

/// `limber-endpoint serve`.
struct ServeCommand
{
    QString folder;
    ListenAddress listen;
    bool sample = false;
    bool readingNeedsToken = false;
    int postsPerHour = 60;
    QString localMember{}; ///< made where `tokenFile` holds no good token; empty for none
    QString tokenFile{};

    /// Serves until SIGTERM or SIGINT; says on standard output where, once it is ready. Runs the application's event loop.
    [[nodiscard]] CommandResult run() const;
};

} // namespace limber
