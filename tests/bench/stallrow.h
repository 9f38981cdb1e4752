// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/benchrow.h>
#include <ui/mainwindow.h>

#include <functional>

namespace limber {

class WatchedApplication;

/// The longest stall of the window's thread while threads are pulled and somebody types and scrolls, or writes a question.
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
    /// Begins with the window; lives as long as what it answers, which says what was done.
    using Somebody = std::function<std::function<QString()>(MainWindow &)>;
    [[nodiscard]] Measurement pull(Workload &workload, const QString &name, const Somebody &somebody);

    WatchedApplication &m_application;
};

} // namespace limber
