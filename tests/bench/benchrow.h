// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/measurement.h>
#include <tests/bench/workload.h>

#include <QString>

#include <functional>

namespace limber {

/// Something that is measured: one or more lines of the table.
class BenchRow
{
    Q_DISABLE_COPY_MOVE(BenchRow)

public:
    using Report = std::function<void(const Measurement &)>;

    BenchRow() = default;
    virtual ~BenchRow() = default;

    /// As it is asked for on the command line.
    [[nodiscard]] virtual QString name() const = 0;
    /// Whether it is measured again for communities of other sizes.
    [[nodiscard]] virtual bool grows() const { return true; }
    virtual void measure(Workload &workload, const Report &report) = 0;
};

} // namespace limber
