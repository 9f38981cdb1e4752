// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/benchrow.h>

namespace limber {

/// The first pull from a real endpoint, its index included, beside the same pages put into plain SQLite; and a pull that brings nothing.
class PullRow final : public BenchRow
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pull"); }
    void measure(Workload &workload, const Report &report) override;
};

} // namespace limber
