// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/postcontent.h>

#include <QString>

namespace limber {

/// One thing that a person wants done at their community's endpoint. Each may be sent again and again: done twice it is done once.
struct Outgoing
{
    enum class Verb {
        Post, ///< a new question or answer
        Edit, ///< of a post that is there
        Withdraw, ///< of a post that is there
        Accept, ///< an answer to a question, or none
    };

    Verb verb = Verb::Post;
    /// The post's id. For Post a UUID (version 4, lower case) that was made with the draft and is sent with every try; for Accept the
    /// question's id.
    QString post{};
    /// Post and Edit: all of it. Withdraw: what the post said when the person withdrew it, as far as that is known; `question` always,
    /// where the post is an answer. Accept: nothing.
    PostContent content{};
    QString revision{}; ///< Edit and Withdraw: of the post as the person saw it (If-Match)
    QString accepted{}; ///< Accept: the answer's id; empty for none

    /// The question whose thread this belongs to.
    [[nodiscard]] QString thread() const { return content.isAnswer() ? content.question : post; }
    bool operator==(const Outgoing &) const = default;
};

} // namespace limber
