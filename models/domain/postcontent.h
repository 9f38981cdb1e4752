// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace limber {

/// What a person writes of a post: all that is sent to an endpoint.
struct PostContent
{
    QString question{}; ///< id of the question that this answers; empty: it is a question itself
    QString title{}; ///< of a question
    QString body{}; ///< Markdown
    QStringList topics{}; ///< topic ids, of a question

    [[nodiscard]] bool isAnswer() const { return !question.isEmpty(); }
    bool operator==(const PostContent &) const = default;
};

} // namespace limber
