// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/store/connection.h>
#include <models/store/filtercounts.h>
#include <models/store/threadquery.h>
#include <models/store/threadrow.h>

#include <QList>

#include <optional>
#include <vector>

namespace limber {

/// Lists of threads, from a connection to the cache that has mine.sqlite attached. Throws SqlError.
class ThreadQueries final
{
public:
    explicit ThreadQueries(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The row ids in order; below zero for a saved copy whose thread the cache does not hold.
    [[nodiscard]] std::vector<qint64> spine(const ThreadQuery &query);
    [[nodiscard]] std::vector<ThreadRow> rows(const std::vector<qint64> &rows);
    /// Without its snapshot.
    [[nodiscard]] FilterCounts filterCounts(const ThreadQuery &query);
    [[nodiscard]] std::optional<ThreadRef> refOf(qint64 row);
    [[nodiscard]] QList<ThreadRef> find(const QString &id);

private:
    /// What is new in a thread that was read once.
    void compareWithMark(ThreadRow &row);

    Connection &m_connection;
};

} // namespace limber
