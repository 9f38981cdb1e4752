// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/actions/place.h>
#include <ui/reading/readinganchor.h>

#include <QString>

#include <optional>

namespace limber {

/// A place where somebody was, and how it looked when they left.
struct Visit
{
    Place place;
    QString title = {}; ///< what the place is called, for people
    ReadingAnchor anchor = {}; ///< in the thread
    std::optional<int> listTop = {}; ///< pixels that the list was scrolled down; none for a place that was never left
};

} // namespace limber
