// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/answer.h>

#include <QString>

#include <vector>

namespace limber {

/// How the answers of a thread are sorted for reading. AcceptedFirst goes on with the oldest; ScoreFirst takes an answer without a score
/// for one of 0. Ties are broken by the time, then by the id, so every order is total.
enum class AnswerOrder { AcceptedFirst, OldestFirst, NewestFirst, ScoreFirst };

/// The answers in that order, whatever order they came in. `accepted` is Question::accepted. Any thread.
[[nodiscard]] std::vector<Answer> inOrder(std::vector<Answer> answers, const QString &accepted, AnswerOrder order);

} // namespace limber
