// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>
#include <models/store/searchcandidate.h>

#include <deque>

namespace limber {

/// What the expert lens puts first in a search.
class SearchExperts final
{
public:
    SearchExperts() = delete;

    /// Puts what `expert:yes` would leave before the rest, each part in its order: posts of experts and editors, and questions that one of
    /// them has answered. One query for each kind of candidate there is. Throws SqlError, and changes nothing then.
    static void first(Connection &connection, std::deque<SearchCandidate> &candidates);
};

} // namespace limber
