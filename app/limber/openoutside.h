// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace limber {

/// Hands a link or a file to the program that the person opens such things with. GUI thread.
void openOutside(const QUrl &url);

} // namespace limber
