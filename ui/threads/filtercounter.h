// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>

#include <QObject>
#include <QTimer>

#include <optional>

namespace limber {

/// How many rows of a list each filter hides, kept as the store has it: asked for at once where the list is another one, and a moment
/// after changes, which come in swarms while a pull is under way.
class FilterCounter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterCounter)

public:
    /// `store` must outlive it.
    explicit FilterCounter(Store &store, QObject *parent = nullptr);

    /// Counts this list; its order does not matter, its filters are what counts().active is. Counts of the same list without its filters
    /// hold meanwhile.
    void setQuery(const ThreadQuery &query);
    /// None before the first answer.
    [[nodiscard]] const std::optional<FilterCounts> &counts() const { return m_counts; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    Store &m_store;
    ThreadQuery m_query;
    std::optional<FilterCounts> m_counts;
    QTimer m_soon;
    quint64 m_generation = 0;
    bool m_asked = false; ///< a query was set at all
    bool m_underWay = false;
    bool m_again = false; ///< something changed since it was asked for
};

} // namespace limber
