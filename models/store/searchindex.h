// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>
#include <models/store/indexstate.h>

#include <QSet>

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

    /// Brings a small number of items up to date, in a transaction of its own; a kill leaves them all done or none. False: nothing waited.
    [[nodiscard]] bool step();
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
    QSet<qint64> m_thinned; // tables that lost an entry in this step
};

} // namespace limber
