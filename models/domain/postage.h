// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

namespace limber {

/// How old a post is, in whole calendar years, months and days (UTC). For "18 years old": advice ages.
struct PostAge
{
    int years = 0;
    int months = 0; ///< beyond the years, 0 to 11
    int days = 0; ///< beyond the months, 0 to 30

    bool operator==(const PostAge &) const = default;

    /// Nothing is younger than today: a moment after `now`, by a clock that is wrong, has no age. Any thread.
    [[nodiscard]] static PostAge of(Timestamp posted, Timestamp now);
};

} // namespace limber
