// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/role.h>

#include <QString>
#include <QStringList>
#include <QUrl>

namespace limber {

/// Somebody who asks or answers in a community, with what their profile says.
struct Person
{
    QString id; ///< 1 to 64 characters of A-Z a-z 0-9 _ -
    QString name;
    Role role = Role::Member;
    QString headline; ///< one line; may be empty
    QString bio; ///< Markdown; may be empty
    QString sharedBy; ///< who brought this expert to the community; may be empty
    QUrl avatar; ///< https, or empty
    QUrl url; ///< the profile at the community's own site, or empty
    QStringList topics; ///< topic ids

    bool operator==(const Person &) const = default;
};

} // namespace limber
