// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>

#include <QList>
#include <QString>

#include <vector>

namespace limber {

/// The names of the search index's tables, and which of them there are. See resources/schema/cache-0002.sql.
class SearchTables final
{
public:
    SearchTables() = delete;

    /// Documents in a table of texts: what a search looks at in one go. The beginning of very many words costs about 10 ms here, for SQLite
    /// merges their lists each time it is asked for; a word that is not there costs next to nothing, however many tables there are.
    static constexpr qint64 documents = 4'096;

    [[nodiscard]] static qint64 numberOf(qint64 document) { return document / documents; }
    [[nodiscard]] static QString posts(qint64 number);
    [[nodiscard]] static QString words(qint64 number);
    /// The tables of texts that there are, newest first. Throws SqlError.
    [[nodiscard]] static std::vector<qint64> all(Connection &connection);
    /// The words of a text as the index holds them.
    [[nodiscard]] static QString folded(const QString &text);
};

} // namespace limber
