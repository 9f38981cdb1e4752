// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/role.h>
#include <models/domain/threadref.h>
#include <models/domain/timestamp.h>

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>

namespace limber {

/// What a list shows of one thread.
struct ThreadRow
{
    qint64 row = 0; ///< as in ThreadSpine
    ThreadRef ref;
    QString title;
    QString excerpt; ///< the beginning of the question's text without Markdown marks, at most 240 characters, one line
    QString authorId; ///< empty once the account is gone
    QString authorName; ///< empty while the person has not arrived
    Role authorRole = Role::Member;
    Timestamp created;
    Timestamp activity; ///< the newest of the posts that are held
    int answers = 0; ///< how many are held
    std::optional<int> score;
    QStringList topics; ///< topic ids
    bool answeredByExpert = false; ///< an expert or editor has answered
    bool accepted = false; ///< an answer that is held is accepted
    bool unread = false;
    bool saved = false;
    bool gone = false;
    bool noted = false; ///< the person wrote a note on it, or on one of its answers
    int newAnswers = 0; ///< that came, or were edited, since the thread was read; 0 where it never was

    bool operator==(const ThreadRow &) const = default;
};

} // namespace limber
