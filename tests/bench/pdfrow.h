// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/benchrow.h>

namespace limber {

/// A thread as a PDF, beside QTextDocument::print of the same text.
class PdfRow final : public BenchRow
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pdf"); }
    [[nodiscard]] bool grows() const override { return false; }
    void measure(Workload &workload, const Report &report) override;
};

} // namespace limber
