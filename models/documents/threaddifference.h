// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/textdifference.h>
#include <models/domain/thread.h>

#include <QList>
#include <QString>

namespace limber {

/// Two versions of a thread side by side, post by post.
struct ThreadDifference
{
    /// A paragraph of one version beside what became of it. Where one side is empty, only the other version has it.
    struct Paragraph
    {
        QList<TextPart> before; ///< what is the same, and what was removed
        QList<TextPart> after; ///< what is the same, and what was added

        [[nodiscard]] bool changed() const;
        bool operator==(const Paragraph &) const = default;
    };

    struct Post
    {
        enum class Kind { Same, Changed, Removed, Added };

        QString id; ///< the answer's; empty for the question
        QString author; ///< name as it was; empty where nobody knows it
        Kind kind = Kind::Same;
        QList<Paragraph> paragraphs; ///< of the Markdown as it was written; the question's title is its first. Empty for Same

        bool operator==(const Post &) const = default;
    };

    QList<Post> posts; ///< the question first, then the answers of `before` in its order, then those that were added

    [[nodiscard]] bool changed() const;
    /// Pure; any thread. Its work is bounded as difference() is.
    [[nodiscard]] static ThreadDifference between(const Thread &before, const Thread &after);

    bool operator==(const ThreadDifference &) const = default;
};

} // namespace limber
