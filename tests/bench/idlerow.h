// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/benchrow.h>

namespace limber {

/// A window that nobody touches, automatic sync off: what it does all the same.
class IdleRow final : public BenchRow
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("idle"); }
    [[nodiscard]] bool grows() const override { return false; }
    void measure(Workload &workload, const Report &report) override;
};

} // namespace limber
