// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/lensmode.h>
#include <models/store/filtercounts.h>
#include <models/store/threadquery.h>
#include <ui/presentation/symbol.h>

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace limber {

/// What is said in place of a list that has no rows, and what the person can do about it.
struct EmptyList
{
    Q_DECLARE_TR_FUNCTIONS(limber::EmptyList)

public:
    /// What its button does: shows all questions, syncs, takes filters away (`left` are those that stay), or turns the expert lens off.
    enum class Offer { All, Sync, Filters, Lens };

    Symbol symbol = Symbol::Library;
    QString sentence;
    QString action;
    Offer offer = Offer::All;
    ThreadFilters left = {};

    /// `query` is what was asked, the lens included; `counts` says what its filters hide, where that is known.
    [[nodiscard]] static EmptyList of(const ThreadQuery &query, LensMode lens, const std::optional<FilterCounts> &counts);

private:
    [[nodiscard]] static EmptyList ofView(const ThreadQuery &query);
    [[nodiscard]] static EmptyList ofFilters(const ThreadQuery &query, LensMode lens, const std::optional<FilterCounts> &counts);
};

} // namespace limber
