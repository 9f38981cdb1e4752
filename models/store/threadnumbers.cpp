// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/threadnumbers.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

ThreadNumbers ThreadNumbers::of(Connection &cache, qint64 community, const Question &question)
{
    return of(cache, community, question.id, std::max(question.created, question.edited.value_or(question.created)), question.accepted);
}

ThreadNumbers ThreadNumbers::of(Connection &cache, qint64 community, const QString &id, Timestamp posted, const QString &accepted)
{
    Statement query = cache.statement(
        u"SELECT count(*), max(max(a.created, coalesce(a.edited, a.created))), max(a.id = ?), max(coalesce(p.role, 0) > 0) "
        "FROM answer a LEFT JOIN person p ON p.community = a.community AND p.id = a.author WHERE a.community = ? AND a.question = ?"_s);
    query.bind(accepted, community, id);
    ThreadNumbers numbers;
    numbers.activity = posted;
    if (query.next() && query.number(0) > 0) {
        numbers.answers = query.integer(0);
        numbers.activity = std::max(posted, query.time(1));
        numbers.acceptedHeld = query.yes(2);
        numbers.answeredByExpert = query.yes(3);
    }
    return numbers;
}

} // namespace limber
