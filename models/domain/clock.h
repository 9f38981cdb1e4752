// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QtGlobal>

#include <chrono>

namespace limber {

/// The time, passed in so that tests can say what it is. Functions may be called from any thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The time of day by this computer, which people may change at any moment: for showing and for Retry-After, never for order.
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// Time since an arbitrary moment; never goes back.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

} // namespace limber
