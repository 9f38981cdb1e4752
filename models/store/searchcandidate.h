// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/searchhit.h>

#include <QString>
#include <QtGlobal>

#include <functional>
#include <vector>

namespace limber {

/// A place in a search's order before it is known whether the post is still there and passes the filters.
struct SearchCandidate
{
    enum class Kind { Question, Answer, Document };

    /// "[1,2]" of the rows of those that are wanted; empty where none is.
    [[nodiscard]] static QString rows(
        const std::vector<SearchCandidate> &candidates, const std::function<bool(const SearchCandidate &)> &wanted);

    Kind kind = Kind::Question;
    qint64 row = 0; ///< of the question or answer; a document of the index
    SearchHit::Tier tier = SearchHit::Tier::Text;
};

} // namespace limber
