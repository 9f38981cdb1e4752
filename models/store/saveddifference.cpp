// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/saveddifference.h>

#include <algorithm>

namespace limber {

bool changedSince(const Thread &saved, const Thread &current)
{
    if (saved.question.title != current.question.title || saved.question.body != current.question.body)
        return true;
    QHash<QString, QString> bodies;
    for (const Answer &answer : current.answers)
        bodies.insert(answer.id, answer.body);
    return std::any_of(saved.answers.begin(), saved.answers.end(), [&bodies](const Answer &answer) {
        const auto now = bodies.constFind(answer.id);
        return now == bodies.constEnd() || *now != answer.body;
    });
}

} // namespace limber
