// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>
#include <models/store/indexstate.h>

#include <QSet>

#include <functional>
#include <vector>

namespace limber {

/// Builds the search index of cache.sqlite out of search_todo. Writer's thread. Throws SqlError.
class SearchIndex final
{
    Q_DISABLE_COPY_MOVE(SearchIndex)

public:
    explicit SearchIndex(Connection &cache)
        : m_cache(cache)
    {
    }

    /// Brings a number of items up to date, in a transaction of its own; a kill leaves them all done or none. It is a large number as long
    /// as `wanted` says that nobody else wants to write: what FTS5 puts down at the end of each transaction has to be merged later. False:
    /// nothing waited to be indexed.
    [[nodiscard]] bool step(const std::function<bool()> &wanted);
    /// Throws the index away, and everything waits to be indexed again. A transaction of its own.
    void clear();
    [[nodiscard]] static IndexState state(Connection &connection);
    /// "ok", or what is wrong with it. Reads all of it.
    [[nodiscard]] static QString examine(Connection &connection);

private:
    struct Todo
    {
        Timestamp created;
        int kind = 0;
        qint64 item = 0;
    };

    /// Some of what waits, the oldest first.
    [[nodiscard]] std::vector<Todo> next();
    void bring(const Todo &todo);
    void forget(const Todo &todo);
    void indexQuestion(qint64 row);
    void indexAnswer(qint64 row);
    void indexPerson(qint64 row);
    void add(int kind, qint64 item, const QString &title, const QString &body);
    void makeTable(qint64 number);
    /// A table that is mostly documents without an entry is dropped, and what is left of it goes into a new one.
    void tidy(qint64 number);

    Connection &m_cache;
    qint64 m_bytes = 0; // of text in this step
    qint64 m_table = -1; // is there: the one that the last document went into
    QSet<qint64> m_thinned; // tables that lost an entry in this step
};

} // namespace limber
