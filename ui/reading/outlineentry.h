// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/role.h>

#include <QString>

namespace limber {

/// A line of the outline beside a thread: one answer.
struct OutlineEntry
{
    QString id; ///< the answer's
    QString author; ///< as it is shown
    QString date; ///< of the answer, as it is shown
    Role role = Role::Member; ///< of the author
    bool accepted = false;
    bool fresh = false; ///< came since the thread was read
    QString person = {}; ///< the author's id; empty once the account is gone

    bool operator==(const OutlineEntry &) const = default;
};

} // namespace limber
