// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchquery.h>
#include <models/store/connection.h>
#include <models/store/searchhit.h>

#include <QString>
#include <QStringList>
#include <QVariant>

namespace limber {

/// What a query's operators ask of a post and its thread, as conditions of a query that has the aliases q (question), x (the post), p (its
/// author) and s (the saved copy). Throws SqlError.
class SearchFilter final
{
public:
    /// Looks up the people and topics that are named.
    SearchFilter(Connection &connection, const SearchQuery &query);

    /// " AND …", or nothing. `answer`: x is an answer.
    [[nodiscard]] QString conditions(bool answer) const;
    void bind(Statement &statement) const;
    /// Rows of the people that `user:` means; empty where nobody is called so. Meaningful with hasUsers() alone.
    [[nodiscard]] const QString &users() const { return m_users; }
    [[nodiscard]] bool hasUsers() const { return m_hasUsers; }
    /// Rows of the topics that each [topic] means.
    [[nodiscard]] const QStringList &topics() const { return m_topics; }
    /// The same for a copy that is not in the cache, whose topics and author are given by name.
    [[nodiscard]] bool accepts(const SearchHit &hit, const QStringList &topics, bool answeredByExpert) const;

private:
    SearchQuery m_query;
    QString m_users; // JSON arrays of rows
    bool m_hasUsers = false;
    QStringList m_topics;
};

} // namespace limber
