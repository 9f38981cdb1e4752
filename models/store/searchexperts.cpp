// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/searchexperts.h>

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t KindCount = 3;

/// Answers those of the rows j.value that are by experts, or answered by one.
QString sqlFor(SearchCandidate::Kind kind)
{
    const QString question = u"CROSS JOIN question x ON x.row = %1 LEFT JOIN person p ON p.community = x.community AND p.id = x.author "
                             "WHERE x.answered_by_expert OR coalesce(p.role, 0) > 0"_s;
    const QString answer = u"CROSS JOIN answer x ON x.row = %1 CROSS JOIN person p ON p.community = x.community AND p.id = x.author "
                           "WHERE p.role > 0"_s;
    const QString rows = u"SELECT j.value FROM json_each(?) j "_s;
    const QString documents = rows + u"CROSS JOIN search_entry e ON e.document = j.value AND e.kind = %1 "_s;
    switch (kind) {
    case SearchCandidate::Kind::Question:
        return rows + question.arg(u"j.value"_s);
    case SearchCandidate::Kind::Answer:
        return rows + answer.arg(u"j.value"_s);
    case SearchCandidate::Kind::Document:
        return documents.arg(0) + question.arg(u"e.item"_s) + u" UNION ALL "_s + documents.arg(1) + answer.arg(u"e.item"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

void SearchExperts::first(Connection &connection, std::deque<SearchCandidate> &candidates)
{
    std::array<QStringList, KindCount> rows;
    for (const SearchCandidate &candidate : candidates)
        rows.at(static_cast<std::size_t>(candidate.kind)).append(QString::number(candidate.row));
    std::array<QSet<qint64>, KindCount> experts;
    for (std::size_t kind = 0; kind < rows.size(); ++kind) {
        if (rows.at(kind).isEmpty())
            continue;
        Statement query = connection.statement(sqlFor(static_cast<SearchCandidate::Kind>(kind)));
        const QString all = u'[' + rows.at(kind).join(u',') + u']';
        query.bind(all);
        if (kind == static_cast<std::size_t>(SearchCandidate::Kind::Document))
            query.bind(all);
        while (query.next())
            experts.at(kind).insert(query.number(0));
    }
    std::ranges::stable_partition(candidates, [&experts](const SearchCandidate &candidate) {
        return experts.at(static_cast<std::size_t>(candidate.kind)).contains(candidate.row);
    });
}

} // namespace limber
