// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <models/domain/timestamp.h>

#include <optional>

namespace limber {

/// A saved thread as it was kept and as its community has it now.
struct SavedDifference
{
    Thread saved;
    std::optional<Thread> current; ///< none once it is gone there
    Timestamp savedAt;
    bool changed = false; ///< by changedSince(). False where the thread is gone

    bool operator==(const SavedDifference &) const = default;
};

/// Whether a community took back or rewrote something that a saved copy holds: title, question, an answer. Answers that were added since do
/// not count, for they are added to the copy. Pure.
[[nodiscard]] bool changedSince(const Thread &saved, const Thread &current);

} // namespace limber
