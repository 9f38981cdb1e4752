// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/imagesource.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>
#include <ui/signin/signinparts.h>

#include <QSettings>

#include <chrono>

namespace limber {

class DesktopNotifier;

/// What the main window works with. Everything that is referred to must outlive the window.
struct WindowParts
{
    static constexpr std::chrono::milliseconds UsualReadAfter{1500};

    Store &store;
    SyncEngine &engine;
    QSettings &settings; ///< where the window's state is kept: keys under "window/" and "reading/"
    const Clock &clock;
    SyncEngine::EndpointFactory endpoints; ///< for trying out an address before it is added
    bool sample = false; ///< the program can serve the sample community: offer it
    std::chrono::milliseconds readAfter = UsualReadAfter; ///< how long a thread is shown before it counts as read
    ImageSource *images = nullptr; ///< where pictures in posts are fetched once the person allows it; null: nowhere
    Credentials *credentials = nullptr; ///< where tokens are kept; null: nobody can sign in
    SignInParts::Trial trial{}; ///< for trying out a token before it is kept
    DesktopNotifier *notifier = nullptr; ///< where the desktop is told of new answers; null: nowhere
};

} // namespace limber
