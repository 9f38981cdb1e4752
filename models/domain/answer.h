// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QString>
#include <QUrl>

#include <optional>

namespace limber {

/// One answer to a question, which may arrive before the question it names.
struct Answer
{
    QString id; ///< 1 to 64 characters of A-Z a-z 0-9 _ -
    QString question; ///< question id
    QString body; ///< Markdown, as received
    QString author; ///< person id; empty once the account is gone
    Timestamp created;
    std::optional<Timestamp> edited;
    std::optional<int> score;
    QUrl url; ///< the post at the community's own site, or empty
    QString revision; ///< opaque; the item's ETag. Empty in what `limber-endpoint load` reads

    bool operator==(const Answer &) const = default;
};

} // namespace limber
