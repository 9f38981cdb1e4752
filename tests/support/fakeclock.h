// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>

#include <atomic>

namespace limber {

/// A clock that stands still until a test moves it. Starts at 2026-01-02T03:04:05.006Z. Any thread.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return Timestamp{std::chrono::milliseconds{m_now.load()}}; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds{m_monotonic.load()}; }

    /// Time passes.
    void advance(std::chrono::milliseconds by)
    {
        m_now += by.count();
        m_monotonic += by.count();
    }
    /// Somebody sets the computer's clock.
    void set(Timestamp now) { m_now = now.time_since_epoch().count(); }

private:
    std::atomic<qint64> m_now{1'767'323'045'006};
    std::atomic<qint64> m_monotonic{1'000};
};

} // namespace limber
