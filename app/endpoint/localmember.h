// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <models/domain/clock.h>
#include <models/domain/result.h>

#include <QString>

namespace limber {

/// The person at this computer, who gets a token without anybody handing it over: a file for them alone holds it.
struct LocalMember
{
    QString name; ///< of the person, where one has to be made
    QString tokenFile;

    /// Sees to it that the file holds the token of a member. A file that does already stays as it is, whatever the member is called.
    /// DiskFull where the file cannot be written.
    [[nodiscard]] Result<Done> ensure(Database &database, const Clock &clock) const;
};

} // namespace limber
