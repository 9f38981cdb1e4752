// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/benchrow.h>

#include <QStringList>

namespace limber {

/// From a keystroke to its results in the window's thread, beside SQLite's own ranking of the same words.
class KeystrokeRow final : public BenchRow
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("search"); }
    void measure(Workload &workload, const Report &report) override;
};

} // namespace limber
