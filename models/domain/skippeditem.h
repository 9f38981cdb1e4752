// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// An item of a page that could not be used, and why. The rest of the page counts all the same.
struct SkippedItem
{
    int index = 0; ///< its place in the page, from 0
    QString id; ///< as far as it could be read; may be empty
    QString reason; ///< technical, in English: the member and what is wrong with it

    bool operator==(const SkippedItem &) const = default;
};

} // namespace limber
