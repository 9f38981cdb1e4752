// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace limber {

/// What narrows a list further, besides its view. Several hold together.
enum class ThreadFilter {
    Unread = 1, ///< never read, or with a post that came, or was edited, since
    Unanswered = 2,
    Saved = 4,
    Expert = 8, ///< an expert or editor has answered
};
Q_DECLARE_FLAGS(ThreadFilters, ThreadFilter)
Q_DECLARE_OPERATORS_FOR_FLAGS(ThreadFilters)

} // namespace limber
