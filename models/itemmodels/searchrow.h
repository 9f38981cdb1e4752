// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/searchresults.h>

#include <variant>

namespace limber {

/// One line of what a search found: a person, a topic, or a post.
struct SearchRow
{
    std::variant<SearchHit, SearchResults::PersonMatch, SearchResults::TopicMatch> found;

    /// Null where the line is something else.
    [[nodiscard]] const SearchHit *hit() const { return std::get_if<SearchHit>(&found); }
    [[nodiscard]] const SearchResults::PersonMatch *person() const { return std::get_if<SearchResults::PersonMatch>(&found); }
    [[nodiscard]] const SearchResults::TopicMatch *topic() const { return std::get_if<SearchResults::TopicMatch>(&found); }

    bool operator==(const SearchRow &) const = default;
};

} // namespace limber
