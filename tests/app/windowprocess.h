// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace limber {

class CommandProfile;

/// Starts the real window on this profile, without a display, and waits until it takes what commands hand to it. False where it does not.
[[nodiscard]] bool startWindow(QProcess &process, const CommandProfile &profile);

} // namespace limber
