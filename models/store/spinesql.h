// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/statement.h>
#include <models/store/threadquery.h>

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace limber {

/// The SQL of a spine, or of the counts of its filters, and the values to bind to it in order. Pure.
class SpineSql final
{
public:
    /// Row ids, in the query's order.
    [[nodiscard]] static SpineSql spine(const ThreadQuery &query);
    /// How many of the query's rows, its filters left aside, pass which of them: ThreadFilters as a number, and a count.
    [[nodiscard]] static SpineSql filterCounts(const ThreadQuery &query);

    /// Rows of question that have been read: as many as there are read marks, or fewer.
    [[nodiscard]] static QString readThreads();
    /// Rows of question that whoever is signed in at their community asked or answered, as `row`; some more than once.
    [[nodiscard]] static QString ownThreads();

    [[nodiscard]] const QString &sql() const { return m_sql; }
    void bindTo(Statement &statement) const;

private:
    enum class Columns { Row, Sorting, Passed };

    void addCached(const ThreadQuery &query, Columns columns);
    void addCopies(const ThreadQuery &query, Columns columns);
    void narrowCached(const ThreadQuery &query, QStringList &conditions);

    QString m_sql;
    std::vector<std::variant<QString, qint64>> m_values;
};

} // namespace limber
