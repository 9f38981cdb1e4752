// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/answerorder.h>

#include <algorithm>
#include <tuple>

namespace limber {

std::vector<Answer> inOrder(std::vector<Answer> answers, const QString &accepted, AnswerOrder order)
{
    const auto older = [](const Answer &left, const Answer &right) {
        return std::tie(left.created, left.id) < std::tie(right.created, right.id);
    };
    std::ranges::sort(answers, [&](const Answer &left, const Answer &right) {
        switch (order) {
        case AnswerOrder::AcceptedFirst: {
            const bool leftAccepted = !accepted.isEmpty() && left.id == accepted;
            const bool rightAccepted = !accepted.isEmpty() && right.id == accepted;
            return leftAccepted != rightAccepted ? leftAccepted : older(left, right);
        }
        case AnswerOrder::OldestFirst:
            return older(left, right);
        case AnswerOrder::NewestFirst:
            return older(right, left);
        case AnswerOrder::ScoreFirst: {
            const int leftScore = left.score.value_or(0);
            const int rightScore = right.score.value_or(0);
            return leftScore != rightScore ? leftScore > rightScore : older(left, right);
        }
        }
        return false;
    });
    return answers;
}

} // namespace limber
