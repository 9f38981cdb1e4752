// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/zoomlevel.h>

#include <algorithm>

namespace limber {

ZoomLevel::ZoomLevel(QObject *parent)
    : QObject(parent)
{
}

void ZoomLevel::set(int percent)
{
    const int bounded = std::clamp(percent, Smallest, Largest);
    if (bounded == m_percent)
        return;
    m_percent = bounded;
    Q_EMIT changed(m_percent);
}

} // namespace limber
