// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/threads/filtercounter.h>

#include <chrono>
#include <utility>

namespace limber {

using namespace std::chrono_literals;

namespace {

/// Counting looks at every row, and nobody reads numbers faster than this.
constexpr auto AfterChange = 300ms;

} // namespace

FilterCounter::FilterCounter(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterChange);
    connect(&m_soon, &QTimer::timeout, this, &FilterCounter::ask);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_asked && (!changes.threads.empty() || changes.people || changes.follows || changes.rebuilt) && !m_soon.isActive())
            m_soon.start();
    });
}

void FilterCounter::setQuery(const ThreadQuery &query)
{
    ThreadQuery counted = query;
    counted.order = {};
    counted.expertsFirst = false;
    if (m_asked && counted == m_query)
        return;
    const ThreadFilters filters = counted.filters;
    counted.filters = m_query.filters;
    const bool sameList = m_asked && counted == m_query;
    counted.filters = filters;
    m_asked = true;
    m_query = counted;
    if (sameList && m_counts) {
        m_counts->active = filters; // the numbers are by filters passed, whatever is chosen
        Q_EMIT changed();
        return;
    }
    m_counts.reset();
    ++m_generation;
    m_underWay = false;
    Q_EMIT changed();
    ask();
}

void FilterCounter::ask()
{
    m_soon.stop();
    if (m_underWay) {
        m_again = true;
        return;
    }
    m_underWay = true;
    m_again = false;
    deliver(m_store.filterCounts(m_query), this, [this, generation = m_generation](const Result<FilterCounts> &answer) {
        if (generation != m_generation)
            return;
        m_underWay = false;
        if (answer && (!m_counts || answer->snapshot >= m_counts->snapshot)) {
            m_counts = *answer;
            m_counts->active = m_query.filters;
            Q_EMIT changed();
        }
        if (std::exchange(m_again, false))
            m_soon.start();
    });
}

} // namespace limber
