// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/domain/timestamp.h>

#include <QString>

#include <optional>

namespace limber {

/// An answer or a question on somebody's profile page.
struct PersonPost
{
    ThreadRef thread;
    QString title; ///< of the thread
    QString answer; ///< answer id; empty for the question itself
    QString excerpt; ///< without Markdown marks, at most 240 characters, one line
    Timestamp created;
    std::optional<int> score;
    bool accepted = false;

    bool operator==(const PersonPost &) const = default;
};

} // namespace limber
