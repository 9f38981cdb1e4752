// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/reading/answerselection.h>

#include <algorithm>

namespace limber {

AnswerSelection AnswerSelection::of(const Thread &thread, AnswerOrder order, LensMode lens)
{
    AnswerSelection selection{inOrder(thread.answers, thread.question.accepted, order), 0};
    if (lens == LensMode::Off)
        return selection;
    const auto others = std::ranges::stable_partition(
        selection.answers, [&](const Answer &answer) { return thread.people.value(answer.author).role != Role::Member; });
    if (lens == LensMode::Only) {
        selection.folded = toInt(std::ssize(others));
        selection.answers.erase(others.begin(), others.end());
    }
    return selection;
}

} // namespace limber
