// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/benchrow.h>

namespace limber {

/// The numbers beside the sidebar and on the filter chips, beside the same questions in plain SQL on the same files.
class CountsRow final : public BenchRow
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("counts"); }
    void measure(Workload &workload, const Report &report) override;
};

} // namespace limber
