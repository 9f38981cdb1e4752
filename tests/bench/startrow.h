// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/benchrow.h>

namespace limber {

/// From the start of the process to a painted list with a painted thread, and the memory then, beside an empty window's.
class StartRow final : public BenchRow
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("start"); }
    void measure(Workload &workload, const Report &report) override;
};

} // namespace limber
