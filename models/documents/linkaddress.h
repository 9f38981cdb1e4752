// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// The address of a link in a post as it may be followed: http, https (with a host) or mailto, encoded; empty for every other. Pure.
[[nodiscard]] QString linkAddress(const QString &address);

} // namespace limber
