// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/benchrow.h>

namespace limber {

/// A jump to anywhere in the list: what it costs the window's thread, and when the rows are there, beside the same rows by id in plain SQL.
class JumpRow final : public BenchRow
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("jump"); }
    void measure(Workload &workload, const Report &report) override;
};

} // namespace limber
