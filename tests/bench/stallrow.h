// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/benchrow.h>

namespace limber {

class WatchedApplication;

/// The longest stall of the window's thread while threads are pulled and somebody types and scrolls.
class StallRow final : public BenchRow
{
public:
    /// `application` must outlive it.
    explicit StallRow(WatchedApplication &application)
        : m_application(application)
    {
    }
    [[nodiscard]] QString name() const override { return QStringLiteral("stall"); }
    [[nodiscard]] bool grows() const override { return false; }
    void measure(Workload &workload, const Report &report) override;

private:
    WatchedApplication &m_application;
};

} // namespace limber
