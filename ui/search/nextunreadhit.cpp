// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/search/nextunreadhit.h>
#include <ui/search/searchview.h>

#include <QItemSelectionModel>

#include <utility>

namespace limber {

using State = SearchResultsModel::State;

NextUnreadHit::NextUnreadHit(SearchResultsModel &model, SearchView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    connect(&m_model, &SearchResultsModel::stateChanged, this, [this] {
        if (m_waiting && m_model.state() != State::Searching && std::exchange(m_waiting, std::nullopt) == m_model.query())
            look(false);
    });
}

void NextUnreadHit::go()
{
    look(true);
}

/// `further`: where those that are here have none, more are asked for, once.
void NextUnreadHit::look(bool further)
{
    const QModelIndexList selected = m_view.selectionModel()->selectedIndexes();
    const int from = selected.isEmpty() ? 0 : selected.constFirst().row() + 1;
    const SearchRow *here = selected.isEmpty() ? nullptr : m_model.row(selected.constFirst());
    const auto reading = here && here->hit() ? std::optional(here->hit()->ref) : std::nullopt;
    std::optional<int> row = unreadFrom(from, m_model.rowCount(), reading);
    if (!row && further && (m_model.state() == State::Searching || m_model.canFetchMore())) {
        m_waiting = m_model.query();
        if (m_model.state() != State::Searching)
            m_model.fetchMore();
        return;
    }
    const bool over = !row;
    if (over)
        row = unreadFrom(0, from, reading);
    if (!row) {
        Q_EMIT none();
        return;
    }
    if (over)
        Q_EMIT wrapped();
    const SearchHit hit = *m_model.row(m_model.index(*row))->hit();
    m_view.setCurrentIndex(m_model.index(*row));
    Q_EMIT found(hit);
}

std::optional<int> NextUnreadHit::unreadFrom(int begin, int end, const std::optional<ThreadRef> &besides) const
{
    for (int row = begin; row < end; ++row) {
        const SearchRow *each = m_model.row(m_model.index(row));
        if (each && each->hit() && each->hit()->unread && each->hit()->ref != besides)
            return row;
    }
    return {};
}

} // namespace limber
