// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/role.h>

#include <QString>

namespace limber {

/// Somebody who has, or had, a token of this community.
struct Member
{
    QString person; ///< id of the person that the feed shows
    QString name;
    Role role = Role::Member;
    bool revoked = false;

    /// Whether they may change what others wrote.
    [[nodiscard]] bool isEditor() const { return role == Role::Editor; }
};

} // namespace limber
