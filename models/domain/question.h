// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace limber {

/// A question as its community holds it. The answers are items of their own and name the question.
struct Question
{
    QString id; ///< 1 to 64 characters of A-Z a-z 0-9 _ -
    QString title;
    QString body; ///< Markdown, as received
    QString author; ///< person id; empty once the account is gone
    Timestamp created;
    std::optional<Timestamp> edited;
    Timestamp activity; ///< as the endpoint states it; what lists show is derived from the posts that are held
    QStringList topics; ///< topic ids
    std::optional<int> score; ///< votes up less votes down, where the community counts them
    QString accepted; ///< answer id, or empty; the answer may not have arrived yet
    bool closed = false; ///< takes no more answers
    QUrl url; ///< the page at the community's own site, or empty
    QString revision; ///< opaque; the item's ETag. Empty in what `limber-endpoint load` reads

    bool operator==(const Question &) const = default;
};

} // namespace limber
