// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>

#include <QSettings>

class QAction;

namespace limber {

class Spelling;
class SyncMonitor;
class ZoomLevel;

/// What the windows that posts are written in work with. All of it must outlive them.
struct ComposeParts
{
    Store &store;
    const Clock &clock;
    QSettings &settings; ///< keys under "compose/"
    const SyncMonitor &monitor; ///< which communities there are, and whether there is a network
    const ZoomLevel &zoom;
    Spelling &spelling;
    QAction &send; ///< the command whose keys send what is written
};

} // namespace limber
