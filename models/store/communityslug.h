// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace limber {

/// An id for a community, made from the host of its endpoint: 1 to 56 characters of a-z 0-9 -, room left for a number. Pure; any thread.
[[nodiscard]] QString communitySlug(const QUrl &url);

} // namespace limber
