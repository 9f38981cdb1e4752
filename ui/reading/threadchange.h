// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>

namespace limber {

/// How a thread that is being read differs from what the store holds by now.
struct ThreadChange
{
    int newAnswers = 0; ///< answers that were not there before
    bool posts = false; ///< a post was edited, withdrawn, accepted or no longer so, or its place changed
    bool around = false; ///< names, topics, licence, "gone": nothing that somebody reads line by line

    /// Compares what a document shows; read and saved marks are no part of that.
    [[nodiscard]] static ThreadChange between(const Thread &shown, const Thread &stored);
    bool operator==(const ThreadChange &) const = default;
};

} // namespace limber
