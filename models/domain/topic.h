// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// What questions are about, as a community files them.
struct Topic
{
    QString id; ///< 1 to 64 characters of A-Z a-z 0-9 _ -
    QString title;
    QString description; ///< may be empty

    bool operator==(const Topic &) const = default;
};

} // namespace limber
