// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/answerorder.h>
#include <models/domain/lensmode.h>
#include <models/domain/thread.h>

#include <vector>

namespace limber {

/// The answers of a thread that are shown, in their order, and how many are not.
struct AnswerSelection
{
    std::vector<Answer> answers;
    int folded = 0; ///< that the expert lens leaves out

    /// What experts and editors said comes before all else (First), or alone (Only), each part in `order`. Any thread.
    [[nodiscard]] static AnswerSelection of(const Thread &thread, AnswerOrder order, LensMode lens);
};

} // namespace limber
