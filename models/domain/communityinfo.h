// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/licence.h>
#include <models/domain/limits.h>

#include <QString>
#include <QUrl>

namespace limber {

/// What an endpoint says of itself at discovery.
struct CommunityInfo
{
    QString name;
    QString description; ///< may be empty
    Licence licence;
    QUrl contact; ///< mailto: or https:, or empty
    bool readingNeedsToken = false; ///< `"reading": "members"`
    bool posting = false;
    Limits limits;

    bool operator==(const CommunityInfo &) const = default;
};

} // namespace limber
