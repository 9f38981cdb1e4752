// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/store/readmark.h>

#include <optional>
#include <vector>

namespace limber {

/// The read marks of some threads as they were before a write that changed them, for Store::restoreReadMarks().
struct ReadMarksBefore
{
    struct Thread
    {
        ThreadRef ref;
        std::optional<ReadMark> mark; ///< none: it was unread

        bool operator==(const Thread &) const = default;
    };

    std::vector<Thread> threads; ///< those whose marks changed; empty where nothing did

    bool operator==(const ReadMarksBefore &) const = default;
};

} // namespace limber
