// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/changeset.h>
#include <models/store/connection.h>
#include <models/store/savedthreads.h>

namespace limber {

/// What a write works on. What it puts into `changes` is announced when it returns or throws, so it is put there after the commit.
struct WriteContext
{
    Connection &cache;
    Connection &mine;
    SavedThreads &saved;
    const Clock &clock;
    ChangeSet changes;
};

} // namespace limber
