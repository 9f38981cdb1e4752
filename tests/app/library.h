// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace limber {

/// What a profile holds, read through the store beside whatever else uses it.
struct Library
{
    std::vector<Thread> threads; ///< newest activity first
    QStringList lines; ///< everything there is to see, one JSON object each: two libraries are the same when these are

    /// Empty, with a test message, when it cannot be read.
    [[nodiscard]] static Library of(const QString &profile);
};

} // namespace limber
