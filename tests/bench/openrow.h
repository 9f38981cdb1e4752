// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/benchrow.h>

namespace limber {

/// From asking for a thread to its first paint, beside QTextBrowser::setHtml of the same text; and a body that chokes Markdown readers.
class OpenRow final : public BenchRow
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("open"); }
    [[nodiscard]] bool grows() const override { return false; }
    void measure(Workload &workload, const Report &report) override;
};

} // namespace limber
