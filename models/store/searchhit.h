// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/role.h>
#include <models/domain/textrange.h>
#include <models/domain/threadref.h>
#include <models/domain/timestamp.h>

#include <QList>
#include <QString>

namespace limber {

/// One post that a search found, with what a list shows of it.
struct SearchHit
{
    enum class Tier {
        Title, ///< the thread's title has every word
        Text, ///< the post's text has some of them, and the title the others
        Own, ///< a saved copy whose thread is gone, or a private note
        Listed, ///< no word was searched for: the operators alone chose it
    };

    ThreadRef ref;
    QString answer; ///< the answer's id; empty: the question itself
    Tier tier = Tier::Text;
    QString title; ///< the thread's
    QString authorId; ///< of the post; empty once the account is gone
    QString authorName; ///< empty while the person has not arrived
    Role authorRole = Role::Member;
    Timestamp created; ///< of the post
    int answers = 0; ///< of the thread, held
    bool accepted = false; ///< this answer is the accepted one
    bool unread = false; ///< of the thread
    bool saved = false;
    bool gone = false;
    bool note = false; ///< the snippet is from a private note
    QString snippet; ///< one line of about 200 characters around the first match, an ellipsis where it is cut
    QList<TextRange> titleMatches; ///< as SearchMatcher::ranges()
    QList<TextRange> snippetMatches;

    bool operator==(const SearchHit &) const = default;
};

} // namespace limber
