// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

namespace limber {

/// What the frame of each post says of itself, as properties of its QTextFrameFormat: views find the posts of a document by them.
struct PostFrame
{
    enum Property {
        Kind = QTextFormat::UserProperty + 1, ///< int: a value of PostKind
        PostId, ///< QString: the question's or the answer's id
        AuthorId, ///< QString: person id, or empty
        Accepted, ///< bool
        ByExpert, ///< bool: an expert or editor wrote it
        Pending, ///< bool: the community does not have it yet
    };
    enum PostKind { QuestionPost = 1, AnswerPost = 2, NotePost = 3 }; ///< NotePost: what the person wrote for themselves
};

} // namespace limber
