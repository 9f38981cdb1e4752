// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// What somebody says of the community: the window's "stories".
struct Testimonial
{
    QString id; ///< 1 to 64 characters of A-Z a-z 0-9 _ -
    QString quote;
    QString name; ///< who says it

    bool operator==(const Testimonial &) const = default;
};

} // namespace limber
