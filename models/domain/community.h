// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/communityinfo.h>

#include <QString>
#include <QUrl>

namespace limber {

/// A community that this profile follows.
struct Community
{
    QString id; ///< made here: a slug of the host, numbered when taken; 1 to 64 characters of a-z 0-9 -
    QString kind; ///< which adapter talks to it: "limber"
    QUrl url; ///< the endpoint's base URL, its path ending in /
    bool allowHttp = false; ///< the person allowed plain HTTP to a host that is not this computer
    CommunityInfo info; ///< as of the last discovery
    QString tokenFile{}; ///< path of the person's own file (0600) that holds their token, read at each use; empty: see the keyring
    QString me{}; ///< id of the person who signed in, as of the last sign-in; empty: nobody did

    bool operator==(const Community &) const = default;
};

} // namespace limber
