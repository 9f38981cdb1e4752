// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>

namespace limber {

/// What became of a thread that was saved or let go.
struct SavedThread
{
    ThreadRef ref;
    bool saved = false;
    bool complete = false; ///< the question, and every answer that the cache holds, are in the saved copy
    bool changed = false; ///< the community took back or rewrote something since: see Store::savedDifference()

    bool operator==(const SavedThread &) const = default;
};

} // namespace limber
