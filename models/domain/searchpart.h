// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// One piece of what a person typed into the search box: a word, a phrase, or an operator with its value.
struct SearchPart
{
    enum class Kind {
        Word, ///< `text` as typed; matches as the beginning of a word
        Phrase, ///< "text": whole words one after the other
        Topic, ///< [text]: a topic's id or title
        User, ///< user:text: the beginning of each word of a name
        Answers, ///< answers:text: 0, or 2..5, 2.. and ..5
        Expert, ///< expert:yes or expert:no
        Saved, ///< saved:yes or saved:no
        After, ///< after:text: on or after YYYY, YYYY-MM or YYYY-MM-DD
        Before, ///< before:text: earlier than that
    };

    Kind kind = Kind::Word;
    QString text{}; ///< without quotes, brackets and the operator's name; never empty in a parsed query
    bool excluded = false; ///< -word, -"phrase"; of words and phrases alone

    bool operator==(const SearchPart &) const = default;
};

} // namespace limber
