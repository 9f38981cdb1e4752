// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/searchresultsmodel.h>

#include <QObject>

#include <optional>

namespace limber {

class SearchView;

/// Goes to the next post that a search found in an unread thread, on from the last one to the first.
class NextUnreadHit final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NextUnreadHit)

public:
    /// Both must outlive it.
    NextUnreadHit(SearchResultsModel &model, SearchView &view, QObject *parent = nullptr);

    /// Selects it, as the person does: now, or once more results are here where those that are have no other one. Or emits none().
    void go();

Q_SIGNALS:
    /// It is selected.
    void found(const limber::SearchHit &hit);
    /// It went over the end of the results, and on from the first: before found().
    void wrapped();
    /// No other thread among the results is unread.
    void none();

private:
    void look(bool further);
    [[nodiscard]] std::optional<int> unreadFrom(int begin, int end, const std::optional<ThreadRef> &besides) const;

    SearchResultsModel &m_model;
    SearchView &m_view;
    std::optional<SearchQuery> m_waiting; ///< for more results of this
};

} // namespace limber
