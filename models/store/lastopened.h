// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/readingplace.h>
#include <models/domain/timestamp.h>
#include <models/store/threadrow.h>

namespace limber {

/// A thread that was open lately, and where the reader was.
struct LastOpened
{
    ThreadRow thread;
    Timestamp opened; ///< by this computer's clock
    ReadingPlace place;

    bool operator==(const LastOpened &) const = default;
};

} // namespace limber
