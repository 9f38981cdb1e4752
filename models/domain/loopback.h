// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace limber {

/// Whether what is sent to the host of `url` stays on this computer: the name "localhost", 127.0.0.0/8 and ::1. One answer
/// for whoever asks for leave to go without encryption and whoever refuses to. Asks no resolver; any thread.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace limber
