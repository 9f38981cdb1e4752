// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/threads/emptylist.h>
#include <ui/threads/filtertext.h>
#include <ui/threads/listkind.h>

#include <array>

namespace limber {

EmptyList EmptyList::of(const ThreadQuery &query, LensMode lens, const std::optional<FilterCounts> &counts)
{
    const bool nothingToHide = counts && counts->passing({}) == 0;
    return query.filters == ThreadFilters() || nothingToHide ? ofView(query) : ofFilters(query, lens, counts);
}

EmptyList EmptyList::ofFilters(const ThreadQuery &query, LensMode lens, const std::optional<FilterCounts> &counts)
{
    // The filter to blame is the one without which most would be left.
    std::optional<ThreadFilter> worst;
    qint64 most = 0;
    for (const ThreadFilter filter :
        std::array{ThreadFilter::Unread, ThreadFilter::Unanswered, ThreadFilter::Expert, ThreadFilter::Saved}) {
        if (!query.filters.testFlag(filter))
            continue;
        const qint64 hidden = counts ? counts->hidden(filter) : 0;
        if (hidden > most) {
            most = hidden;
            worst = filter;
        }
    }
    if (!worst) {
        const int all = counts ? toInt(counts->passing({})) : 0;
        EmptyList empty{Symbol::Info, tr("The filters hide everything in this list."), tr("Take All Filters Away"), Offer::Filters, {}};
        if (all > 0)
            empty.sentence = tr("Together, the filters hide all %Ln question(s) of this list.", nullptr, all);
        return empty;
    }
    if (*worst == ThreadFilter::Expert && lens == LensMode::Only)
        return {Symbol::Experts, tr("The expert lens hides %Ln question(s) that no expert has answered.", nullptr, toInt(most)),
            tr("Turn the Lens Off"), Offer::Lens, query.filters};
    ThreadFilters left = query.filters;
    left.setFlag(*worst, false);
    //: %1 is the name of a filter, as "Unanswered"
    return {Symbol::Info, tr("The filter “%1” hides %Ln question(s).", nullptr, toInt(most)).arg(FilterText::name(*worst)),
        //: A button. %1 is the name of a filter, as "Unanswered"
        tr("Take “%1” Away").arg(FilterText::name(*worst)), Offer::Filters, left};
}

EmptyList EmptyList::ofView(const ThreadQuery &query)
{
    const QString all = tr("Show all questions");
    switch (ListKind(query).kind()) {
    case ListKind::Kind::All:
        return {Symbol::Library, tr("There are no questions on this computer yet."), tr("Sync"), Offer::Sync, {}};
    case ListKind::Kind::Unread:
        return {Symbol::Read, tr("You have read everything."), all, Offer::All, {}};
    case ListKind::Kind::Unanswered:
        return {Symbol::Check, tr("Every question has an answer."), all, Offer::All, {}};
    case ListKind::Kind::Saved:
        return {Symbol::Save, tr("Questions that you save are kept here, for reading without a network."), all, Offer::All, {}};
    case ListKind::Kind::Followed:
        return {Symbol::Person, tr("What the people whom you follow answer is listed here."), all, Offer::All, {}};
    case ListKind::Kind::Topic:
    case ListKind::Kind::Person:
        break;
    }
    return {Symbol::Topic, tr("There are no questions here yet."), all, Offer::All, {}};
}

} // namespace limber
