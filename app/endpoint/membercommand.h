// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/commandresult.h>

#include <QString>
#include <QStringList>

namespace limber {

/// `limber-endpoint member`, beside a running server or without one.
struct MemberCommand
{
    /// What is said of a new member, as it was given.
    struct Profile
    {
        QString name;
        QString role;
        QString headline;
        QString sharedBy;
        QString bioFile; ///< empty for none
        QString url;
        QStringList topics; ///< ids
    };

    QString folder;

    /// Makes a member; the message is the token, and nothing else.
    [[nodiscard]] CommandResult add(const Profile &profile) const;
    /// A line for each: name, role, person id, and "active" or "revoked", with tabs between them.
    [[nodiscard]] CommandResult list() const;
    [[nodiscard]] CommandResult revoke(const QString &name) const;
};

} // namespace limber
