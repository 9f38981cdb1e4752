// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/readingplace.h>
#include <models/domain/thread.h>

#include <QString>

namespace limber {

/// How far somebody has come in a thread, for the card that leads on from there.
struct ReadingProgress
{
    int answer = 0; ///< the number of the answer that is read, from 1; 0: the question
    int answers = 0; ///< how many there are
    QString author; ///< whose answer it is; empty where that is not known
    double part = 0; ///< of the thread, from 0 to 1, a post being as long as any other

    bool operator==(const ReadingProgress &) const = default;

    /// An answer that is gone counts as the question. Pure.
    [[nodiscard]] static ReadingProgress of(const Thread &thread, const ReadingPlace &place);
};

} // namespace limber
