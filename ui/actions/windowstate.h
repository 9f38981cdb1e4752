// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/actions/place.h>
#include <ui/reading/readinganchor.h>

#include <QSettings>

namespace limber {

/// What of a window is in the settings, apart from sizes: where somebody was, and how they like to read.
struct WindowState
{
    Place place;
    ReadingAnchor anchor; ///< in place.thread
    int zoom = 100; ///< per cent

    bool operator==(const WindowState &) const = default;

    void save(QSettings &settings) const;
    /// What cannot be understood is as in a new profile.
    [[nodiscard]] static WindowState from(const QSettings &settings);
};

} // namespace limber
