// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/threadlistmodel.h>
#include <ui/threads/nextunread.h>
#include <ui/threads/threadselection.h>

#include <algorithm>
#include <optional>

namespace limber {

namespace {

/// Rows that are looked at before the store is asked: no more than a list has around what it shows.
constexpr int Near = 40;

} // namespace

NextUnread::NextUnread(Store &store, ThreadListModel &model, ThreadSelection &selection, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_model(model)
    , m_selection(selection)
{
}

void NextUnread::go()
{
    if (m_asking || goToLoaded())
        return;
    m_asking = true;
    ThreadQuery query = m_model.query();
    query.filters.setFlag(ThreadFilter::Unread);
    deliver(m_store.threadSpine(query), this, [this, query](const Result<ThreadSpine> &answer) {
        m_asking = false;
        ThreadQuery shown = m_model.query();
        shown.filters.setFlag(ThreadFilter::Unread);
        if (answer && shown == query)
            goAmong(answer->rows);
    });
}

bool NextUnread::goToLoaded()
{
    const QModelIndex selected = m_selection.index();
    const int first = selected.isValid() ? selected.row() + 1 : 0;
    for (int row = first; row < std::min(first + Near, m_model.rowCount()); ++row) {
        const ThreadRow *thread = m_model.thread(m_model.index(row));
        if (!thread)
            return false;
        if (thread->unread) {
            m_selection.select(row);
            return true;
        }
    }
    return false;
}

void NextUnread::goAmong(const std::vector<qint64> &unread)
{
    const QModelIndex selected = m_selection.index();
    const int row = m_model.firstOf(unread, selected.isValid() ? selected.row() + 1 : 0);
    if (row < 0 || (selected.isValid() && row == selected.row())) {
        Q_EMIT none();
        return;
    }
    const std::optional<int> before = selected.isValid() ? std::optional(selected.row()) : std::nullopt;
    m_selection.select(row);
    if (before && row < *before)
        Q_EMIT wrapped();
}

} // namespace limber
