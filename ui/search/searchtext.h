// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchpart.h>
#include <models/itemmodels/searchrow.h>
#include <ui/presentation/humandate.h>

#include <QCoreApplication>
#include <QString>

namespace limber {

/// The words of the search page.
class SearchText final
{
    Q_DECLARE_TR_FUNCTIONS(limber::SearchText)

public:
    SearchText() = delete;

    /// All that a row shows, as sentences for a screen reader.
    [[nodiscard]] static QString sentences(const SearchRow &row, const HumanDate &date);
    /// More than a row shows, for a tooltip; rich text, empty where there is no more.
    [[nodiscard]] static QString toolTip(const SearchRow &row, const HumanDate &date);
    /// Who wrote a post, before the date: "Answer by Ana".
    [[nodiscard]] static QString author(const SearchHit &hit);
    /// What an operator says, for its chip: "Unanswered", "By Ana". Not for words and phrases.
    [[nodiscard]] static QString chip(const SearchPart &part);
    /// The words and phrases of a query, as they are typed: without what narrows or excludes.
    [[nodiscard]] static QString words(const SearchQuery &query);
};

} // namespace limber
