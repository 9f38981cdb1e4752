// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/measurement.h>

#include <QList>
#include <QString>

namespace limber {

/// Draws how each cost grows with the community: both axes logarithmic, a straight line up by one is growth in proportion.
class BenchPlot final
{
public:
    /// False if the file could not be written. Lines that were measured at one size alone are left out.
    [[nodiscard]] static bool write(const QString &file, const QList<Measurement> &lines);
};

} // namespace limber
