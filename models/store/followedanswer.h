// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/person.h>
#include <models/store/personpost.h>

namespace limber {

/// An answer by somebody whom the person follows.
struct FollowedAnswer
{
    Person person;
    PersonPost post;
    bool isNew = false; ///< given since the person began to follow them, and not read

    bool operator==(const FollowedAnswer &) const = default;
};

} // namespace limber
